import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { coverageOf } from '../../../../src/core/coverage/coverage.ts';
import { Guide } from '../../../../src/core/guide/guide.ts';
import { jobWorksheet, missingIn } from '../../../../src/core/jobs/jobWorksheet.ts';
import { mapPosting, type OfferedStory, postingValues } from '../../../../src/core/jobs/mapPosting.ts';
import { mergeWorksheet, noStory, stateEnd, type WorksheetContent } from '../../../../src/core/jobs/mergeWorksheet.ts';
import type { Posting } from '../../../../src/core/jobs/posting.ts';
import { guessSource, isWorksheet, packForWorksheet } from '../../../../src/core/jobs/questionPack.ts';
import { readPosting } from '../../../../src/core/jobs/readPosting.ts';
import type { Lack, Readiness } from '../../../../src/core/lint/readiness.ts';
import type { Match } from '../../../../src/core/matching/match.ts';
import { StoryBank } from '../../../../src/core/matching/storyBank.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { builtIn } from '../guide/support.ts';

/** The guide with ids as titles, so that these worksheets do not change when a question is reworded. */
const guide = new Guide({
	...builtIn.guide,
	questions: builtIn.guide.questions.map((question) => ({ ...question, title: question.id, short: '' })),
});
const postings = join(import.meta.dirname, '../../../accuracy/jobs/files');
const read = (id: string) => readPosting(readFileSync(join(postings, `${id}.md`), 'utf8'));

const ready: Readiness = {
	state: 'ready',
	findings: 0,
	errors: 0,
	remarks: 0,
	lacks: [],
	isTellable: true,
	isRemarked: false,
};
const lacking = (...lacks: Lack[]): Readiness => ({ ...ready, state: 'incomplete', lacks });

const told = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const queue: OfferedStory = {
	id: 'queue',
	title: 'The queue [that] filled up',
	questions: ['problem-solving-production-incident'],
	competencies: [],
	tags: [],
	purposes: [],
	text: 'An incident.',
	link: '../../stories/queue (1).md',
	readiness: ready,
	report: {
		measures: [
			{ ...told, text: '40 minutes', kind: 'duration', section: 'result' },
			{ ...told, text: 'from 4 s to 300 ms', kind: 'change', section: 'result' },
			{ ...told, text: '90%', kind: 'percent', section: 'action' },
		],
	},
	toldThere: null,
};
const mentee: OfferedStory = {
	...queue,
	id: 'mentee',
	title: 'Ana ships alone',
	questions: ['adaptability-learn-quickly'],
	link: '../../stories/ana.md',
	readiness: lacking('too-short'),
	report: { measures: [] },
};

const linkedTo = (id: string): Match => ({ id, score: 1, place: 0, reasons: [{ kind: 'linked' }] });

function contentOf(posting: Posting, stories: readonly OfferedStory[]) {
	const storiesFor = (question: string): Match[] =>
		stories.filter(({ questions }) => questions.includes(question)).map(({ id }) => linkedTo(id));
	const questionsFor = (id: string) => (stories.find((story) => story.id === id)?.questions ?? []).map(linkedTo);
	return jobWorksheet(mapPosting(posting, guide, stories, { storiesFor, questionsFor }), guide);
}

function contentFor(id: string, stories: readonly OfferedStory[] = [queue, mentee]) {
	return contentOf(read(id), stories);
}

function merged(text: string, content: ReturnType<typeof contentFor>): string {
	return applyEdits(text, mergeWorksheet(text, content));
}

describe('the worksheet of a posting', () => {
	it('offers the story that is about what is asked for, whatever technologies another one names', () => {
		const posting = readPosting('# Backend\n\n## Requirements\n\n- You mentor junior engineers who learn Kubernetes\n');
		const none = { ...queue, questions: [], competencies: [], tags: [], purposes: [] };
		const mentoring = {
			...none,
			id: 'mentoring',
			title: 'Ana',
			text: 'I mentored Ana, our intern. I paired with her and let her try.',
		};
		const cluster = {
			...none,
			id: 'cluster',
			title: 'The cluster',
			text: 'A teammate had never used Kubernetes. Once I showed him how.',
		};
		const bank = new StoryBank(builtIn.guide);
		bank.set(mentoring);
		bank.set(cluster);
		const [mapped] = mapPosting(posting, guide, [mentoring, cluster], bank).requirements;
		assert.equal(mapped?.fitting?.id, 'mentoring');
	});

	it('offers a story that only shares a technology where that is asked for, but not for a duty', () => {
		const posting = readPosting('# SRE\n\n## Requirements\n\n- Kafka\n\n## Tasks\n\n- Kafka & REST\n');
		const bank = { storiesFor: () => [], questionsFor: () => [] };
		const { requirements } = mapPosting(posting, guide, [{ ...queue, text: 'I moved Kafka.' }], bank);
		assert.deepEqual(
			requirements.map(({ requirement }) => requirement.text),
			['Kafka'],
		);
	});

	for (const id of ['j27', 'j07']) {
		it(`is written as in ${id}.md`, () => {
			assert.equal(merged('', contentFor(id)), readFileSync(join(import.meta.dirname, `worksheets/${id}.md`), 'utf8'));
		});
	}

	it('says what a story lacks as long as it does, in the words that are said everywhere', () => {
		for (const [readiness, said] of [
			[lacking('too-short'), 'too short'],
			[lacking('too-long'), 'too long'],
			[lacking('figure'), 'no figure'],
			[lacking('part', 'figure'), 'a part is missing'],
			[lacking('placeholder'), 'a placeholder is left'],
			[{ ...lacking('figure'), findings: 1 }, '1 finding'],
			[{ ...lacking('part'), findings: 12 }, '12 findings'],
			[{ ...ready, state: 'outline', lacks: ['too-short'] }, 'outline'],
			[{ ...ready, state: 'draft' }, 'draft'],
		] as const) {
			assert.equal(missingIn(readiness), said);
			assert.match(`[A story](a.md); ${said}`, stateEnd);
		}
		assert.equal(missingIn(ready), '');
		const short = merged('', contentFor('j27', [{ ...queue, readiness: lacking('too-short') }]));
		assert.match(short, /; too short\n/);
		assert.doesNotMatch(merged(short, contentFor('j27', [queue])), /too short/);
	});

	it('has no line that says nothing', () => {
		for (const id of ['j27', 'j07', 'j33']) {
			assert.doesNotMatch(merged('', contentFor(id)).replace('- Company:\n', ''), /:\n-|→ *\n/);
		}
	});

	it('says that a story has already been told there', () => {
		const text = merged('', contentFor('j27', [{ ...queue, toldThere: '2026-11-20' }]));
		assert.match(text, /queue%20%281%29\.md\), from 4 s to 300 ms; told there on 2026-11-20\n/);
	});

	it('has for a value the story that coverage shows for it', () => {
		const posting = readPosting(
			'# Backend\n\nAt Acme, our values: Customer first, and Ownership.\n\n## Requirements\n\n- Mentor junior engineers\n',
		);
		const none = { ...queue, questions: [], link: 'a.md' };
		const stories = [
			{ ...none, id: 'named', title: 'Named', tags: ['customer-first'] },
			{ ...none, id: 'other', title: 'Other', text: 'I fixed what a customer reported, and called every customer.' },
		];
		const values = postingValues(posting, guide);
		const bank = new StoryBank(builtIn.guide, values);
		for (const story of stories) {
			bank.set(story);
		}
		const covering = stories.map((story) => ({ ...story, practicedAt: null, toldAt: null }));
		const { rows } = coverageOf({ stories: covering, bank, guide, values, now: null });
		const mapped = mapPosting(posting, guide, stories, bank).values;
		assert.deepEqual(
			mapped.map(({ value, fitting }) => [value, fitting?.id]),
			rows.value.map(({ subject, cells }) => [subject.title, cells[0]?.story]),
		);
		assert.equal(mapped[0]?.fitting?.id, 'named');
	});

	it('leaves a story of the user alone', () => {
		const own = merged('', contentFor('j27', [])).replaceAll('→ no story yet', '→ the night of May 4');
		assert.equal(merged(own, contentFor('j27')), own);
	});

	it('is recognized, with its questions to expect and those that the user has added', () => {
		const text = merged('', contentFor('j27')).replace(
			'## Questions to expect\n\n',
			'## Questions to expect\n\n- teamwork-hiring\n- What do you do on Sundays?\n',
		);
		assert.ok(isWorksheet(text) && !isWorksheet('# Job\n\n- Go\n'));
		assert.equal(guessSource(text), 'worksheet');
		const { title, questions } = packForWorksheet(text, guide);
		assert.notEqual(title, '');
		assert.deepEqual(
			questions.slice(0, 3).map(({ id }) => id),
			['teamwork-hiring', 'must-prepare-introduce-yourself', 'must-prepare-why-this-role'],
		);
		assert.ok(questions.some(({ because }) => because.length === 1));
	});

	it('shows a posting that tries to be markup as text', () => {
		const posting = readPosting('## Requirements\n\n- <script>alert(1)</script> Go <!-- x --> [a](command:x) `b`\n');
		const text = merged('', contentOf(posting, []));
		assert.doesNotMatch(text, /<script|<!--|\]\(command/);
	});

	const contents = new Map(['j27', 'j07', 'j33'].map((id) => [id, contentFor(id)]));
	const anId = fc.constantFrom(...contents.keys());
	const content = (id: string) => contents.get(id) as WorksheetContent;
	const typed = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc.constantFrom(
			'\n',
			'\n## Mine\n',
			'### ',
			'- **me** → no story yet\n',
			'```\n',
			'<!--',
			' my own words',
			'; too short',
			'#',
		),
	);

	it('keeps every character that the user has typed, wherever it is, and is the same when it is run again', () => {
		fc.assert(
			fc.property(
				anId,
				anId,
				fc.boolean(),
				fc.array(fc.tuple(fc.nat(), typed), { minLength: 1, maxLength: 8 }),
				(first, second, isCrlf, notes) => {
					let text = merged('', content(first));
					text = isCrlf ? text.replaceAll('\n', '\r\n') : text;
					for (const [place, note] of notes) {
						const at = place % (text.length + 1);
						text = text.slice(0, at) + note + text.slice(at);
					}
					for (const { start, end } of mergeWorksheet(text, content(second))) {
						const taken = text.slice(start, end).trim();
						assert.ok(taken === '' || taken === noStory || stateEnd.test(taken), taken);
					}
					const again = merged(text, content(second));
					assert.equal(merged(again, content(second)), again);
				},
			),
		);
	});

	it('lets the user take any line out', () => {
		fc.assert(
			fc.property(anId, fc.array(fc.nat(), { minLength: 1, maxLength: 10 }), (id, places) => {
				const lines = merged('', content(id)).split('\n');
				const text = lines.filter((_, index) => !places.some((place) => place % lines.length === index)).join('\n');
				const again = merged(text, content(id));
				assert.equal(merged(again, content(id)), again);
			}),
		);
	});
});
