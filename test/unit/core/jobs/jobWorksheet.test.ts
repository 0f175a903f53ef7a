import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { gaps, jobWorksheet } from '../../../../src/core/jobs/jobWorksheet.ts';
import { mapPosting, type OfferedStory } from '../../../../src/core/jobs/mapPosting.ts';
import { mergeWorksheet } from '../../../../src/core/jobs/mergeWorksheet.ts';
import { readPosting } from '../../../../src/core/jobs/readPosting.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { guideWith } from '../guide/support.ts';

const guide = guideWith();
const postings = join(import.meta.dirname, '../../../accuracy/jobs/files');
const read = (id: string) => readPosting(readFileSync(join(postings, `${id}.md`), 'utf8'));

const queue: OfferedStory = {
	id: 'queue',
	title: 'The queue [that] filled up',
	questions: ['problem-solving-production-incident'],
	competencies: [],
	text: 'An incident.',
	link: '../../stories/queue (1).md',
	isReady: true,
	figures: ['40 minutes'],
};
const mentee: OfferedStory = {
	...queue,
	id: 'mentee',
	title: 'Ana ships alone',
	questions: ['adaptability-learn-quickly'],
	link: '../../stories/ana.md',
	isReady: false,
	figures: [],
};

function contentFor(id: string, stories: readonly OfferedStory[] = [queue, mentee]) {
	return jobWorksheet(mapPosting(read(id), guide, stories), guide);
}

function merged(text: string, content: ReturnType<typeof contentFor>): string {
	return applyEdits(text, mergeWorksheet(text, content));
}

describe('the worksheet of a posting', () => {
	for (const id of ['j27', 'j07']) {
		it(`is written as in ${id}.md`, () => {
			assert.equal(merged('', contentFor(id)), readFileSync(join(import.meta.dirname, `worksheets/${id}.md`), 'utf8'));
		});
	}

	it('fills in what has become known, and keeps what is there', () => {
		const before = merged('', contentFor('j27', []));
		const block = (text: string) => /### Learn the basics[\s\S]*?(?=\n###|\n## )/.exec(text)?.[0] ?? '';
		assert.match(block(before), /The closest I've done:\n- The figure:\n- Gap: no story yet\n/);
		const after = block(merged(before, contentFor('j27')));
		assert.match(
			after,
			/The closest I've done: \[The queue \\\[that\\\] filled up\]\(\.\.\/\.\.\/stories\/queue%20%281%29\.md\)\n/,
		);
		assert.match(after, /- The figure: 40 minutes\n- Gap:\n/);
	});

	it('says of a draft that it is one, as long as it is', () => {
		const draft = merged('', contentFor('j27', [{ ...queue, isReady: false }]));
		assert.match(draft, /Gap: the story is still a draft/);
		assert.doesNotMatch(merged(draft, contentFor('j27', [queue])), /still a draft/);
	});

	it('leaves a story of the user alone, and says nothing of its gap', () => {
		const own = merged('', contentFor('j27', [])).replace(
			"- The closest I've done:",
			"- The closest I've done: the night of May 4",
		);
		const after = merged(own, contentFor('j27'));
		assert.match(after, /done: the night of May 4\n- The figure:.*\n- Gap:\n/);
	});

	it('leaves an answer on the lines below alone', () => {
		const own = merged('', contentFor('j27', [])).replaceAll(
			"- The closest I've done:\n",
			"- The closest I've done:\n  - the night of May 4\n",
		);
		assert.doesNotMatch(merged(own, contentFor('j27')), /done: \[/);
	});

	it('adds what a changed posting asks for, and takes nothing out', () => {
		const before = merged('', contentFor('j07'));
		const after = merged(before, contentFor('j27'));
		assert.match(after, /You have extreme attention to detail/);
		assert.match(after, /You are comfortable with SQL/);
		assert.equal(merged(after, contentFor('j27')), after);
		assert.equal(merged(after, contentFor('j07')), after);
	});

	it('finds a requirement again whose characters are escaped, wherever it was moved', () => {
		const posting = readPosting('## Requirements\n\n- C#, F# & *SQL* [v2] <b>\n- Go\n');
		const content = jobWorksheet(mapPosting(posting, guide, []), guide);
		const text = merged('', content);
		const moved = text.replace(/\n### C[\s\S]*?(?=\n###)/, '') + (/\n### C[\s\S]*?(?=\n###)/.exec(text)?.[0] ?? '');
		assert.equal(merged(moved, content), moved);
	});

	it('shows a posting that tries to be markup as text', () => {
		const posting = readPosting('## Requirements\n\n- <script>alert(1)</script> Go <!-- x --> [a](command:x) `b`\n');
		const text = merged('', jobWorksheet(mapPosting(posting, guide, []), guide));
		assert.doesNotMatch(text, /<script|<!--|\]\(command/);
	});

	const contents = ['j27', 'j07', 'j33'].map((id) => contentFor(id));
	const typed = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc.constantFrom(
			'\n',
			'\n## Mine\n',
			'### ',
			'- They write: me\n',
			'```\n',
			'<!--',
			' my own words',
			'\n\n- Gap: soon\n',
			'#',
		),
	);

	it('keeps every character that the user has typed, wherever it is, and is the same when it is run again', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...contents),
				fc.constantFrom(...contents),
				fc.boolean(),
				fc.array(fc.tuple(fc.nat(), typed), { minLength: 1, maxLength: 8 }),
				(first, second, isCrlf, notes) => {
					let text = merged('', first);
					text = isCrlf ? text.replaceAll('\n', '\r\n') : text;
					for (const [place, note] of notes) {
						const at = place % (text.length + 1);
						text = text.slice(0, at) + note + text.slice(at);
					}
					const states: readonly string[] = Object.values(gaps);
					for (const { start, end } of mergeWorksheet(text, second)) {
						const taken = text.slice(start, end).trim();
						assert.ok(taken === '' || states.includes(taken), taken);
					}
					const again = merged(text, second);
					assert.equal(merged(again, second), again);
				},
			),
		);
	});

	it('lets the user take any line out', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...contents),
				fc.array(fc.nat(), { minLength: 1, maxLength: 10 }),
				(content, places) => {
					const lines = merged('', content).split('\n');
					const text = lines.filter((_, index) => !places.some((place) => place % lines.length === index)).join('\n');
					const again = merged(text, content);
					assert.equal(merged(again, content), again);
				},
			),
		);
	});
});
