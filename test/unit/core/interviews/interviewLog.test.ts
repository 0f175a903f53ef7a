import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askedInGuide } from '../../../../src/core/guide/asked.ts';
import { type Interview, outcomes, ratingOf } from '../../../../src/core/interviews/interview.ts';
import { readInterviews, writeInterview } from '../../../../src/core/interviews/interviewLog.ts';
import { Tellings } from '../../../../src/core/interviews/tellings.ts';
import { guideWith } from '../guide/support.ts';

const interview: Interview = {
	date: '2026-11-20',
	company: 'Acme [EU]',
	interviewer: 'Dana, engineering manager',
	went: 'mixed',
	questions: [
		{
			question: 'Why do you *care* about queues?',
			story: { title: 'The queue (that) filled up', path: '../stories/the queue (1).md' },
			went: 'badly',
		},
		{ question: '2. Who taught you most?', story: null, went: null },
	],
};

const written = `## 2026-11-20: Acme \\[EU\\]

It was mixed.

- Interviewer: Dana, engineering manager

### Why do you \\*care\\* about queues?

- Story told: [The queue (that) filled up](../stories/the%20queue%20%281%29.md)
- How it went: badly

### 2\\. Who taught you most?

- Story told:
- How it went:`;

describe('the log of interviews', () => {
	it('is written as headings with labeled lines', () => {
		assert.equal(writeInterview(interview), written);
	});

	it('is read back', () => {
		assert.deepEqual(readInterviews(`# Interviews\n\n${written}\n`), [interview]);
		assert.deepEqual(readInterviews(`# Interviews\n\n${written}\n`.replaceAll('\n', '\r\n')), [interview]);
	});

	it('is read in time, however many questions an interview has', () => {
		const [entry] = readInterviews(`## 2026-11-20\n${'- Why?\n'.repeat(250_000)}`);
		assert.equal(entry?.questions.length, 250_000);
	});

	it('is read back whatever was typed', () => {
		const word = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
			.map((text) => `a${text}b`.replace(/\s+/g, ' '));
		const plain = { noNullPrototype: true } as const;
		const question = fc.record(
			{
				question: word,
				story: fc.option(
					fc.record({ title: word, path: fc.constantFrom('', '../a b.md', '../stories/é(1).md') }, plain),
				),
				went: fc.option(fc.constantFrom(...outcomes)),
			},
			plain,
		);
		const any = fc.record(
			{
				date: fc.constant('2026-01-02'),
				company: fc.oneof(fc.constant(''), word),
				interviewer: fc.oneof(fc.constant(''), word),
				went: fc.option(fc.constantFrom(...outcomes)),
				questions: fc.array(question, { maxLength: 4 }),
			},
			plain,
		);
		fc.assert(
			fc.property(fc.array(any, { maxLength: 3 }), (interviews) => {
				assert.deepEqual(
					readInterviews(`# Interviews\n\n${interviews.map(writeInterview).join('\n\n')}\n`),
					interviews,
				);
			}),
		);
	});

	it("takes list items for questions, and leaves out what is the user's own", () => {
		const log = `# Interviews

Notes of mine.

## 2026-11-20

It went well.

- Why queues?
- Tell me about a time you failed.

I was tired.

## Lessons

- Sleep more.

## 2026-11-21, Bird & Co.

* Story told: nothing yet
`;
		assert.deepEqual(
			readInterviews(log).map(({ date, company, went, questions }) => [
				date,
				company,
				went,
				questions.map((each) => each.question),
			]),
			[
				['2026-11-20', '', 'well', ['Why queues?', 'Tell me about a time you failed.']],
				['2026-11-21', 'Bird & Co.', null, []],
			],
		);
	});
});

describe('where a story was told', () => {
	const again = { ...interview, date: '2026-12-01', company: 'acme eu', questions: interview.questions.slice(0, 1) };
	const elsewhere = { ...again, date: '2026-11-25', company: 'Bird' };
	const tellings = new Tellings([interview, again, elsewhere]);
	const story = { title: 'The queue that filled up', path: '../stories/the queue (1).md', isAlone: true };

	it('is known by its title or its file, the last time first', () => {
		const dates = (found: ReturnType<Tellings['of']>) => found.map(({ date }) => date);
		assert.deepEqual(dates(tellings.of(story)), ['2026-12-01', '2026-11-25', '2026-11-20']);
		assert.deepEqual(dates(tellings.of({ ...story, path: 'moved.md' })), ['2026-12-01', '2026-11-25', '2026-11-20']);
		assert.deepEqual(dates(tellings.of({ ...story, title: 'Renamed' })), ['2026-12-01', '2026-11-25', '2026-11-20']);
		assert.deepEqual(dates(tellings.of({ ...story, title: 'Its neighbor', isAlone: false })), []);
	});
});

describe('a question that was asked', () => {
	const guide = guideWith('# Mine\n\n## Queues\n\n- Why do you *care* about queues?\n');

	it('is known in its own words, in other wordings, and from banks', () => {
		assert.equal(askedInGuide('tell me about yourself', guide)?.id, 'must-prepare-introduce-yourself');
		const [wording = ''] = guide.question('must-prepare-failure')?.otherWordings ?? [];
		assert.equal(askedInGuide(wording, guide)?.id, 'must-prepare-failure');
		assert.equal(askedInGuide('Describe a deadline you missed', guide)?.id, 'adaptability-missed-deadline');
		assert.match(askedInGuide('Why do you care about queues?', guide)?.id ?? '', /^own-/);
		assert.equal(askedInGuide('Why?', guide), undefined);
	});

	it('comes back in practice as its answer went', () => {
		assert.deepEqual(outcomes.map(ratingOf), ['good', 'hard', 'again']);
	});
});
