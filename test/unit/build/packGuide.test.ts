import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packGuide, readGuide } from '../../../src/build/packGuide.ts';

const media = join(import.meta.dirname, '../../../media/guide');
const question = 'questions/teamwork-disagree-with-supervisor.md';

/** A question without a fault, in place of the one of the guide, whose text may change. */
const faultless = `---
type: star-question
id: teamwork-disagree-with-supervisor
category: teamwork
order: 50
short: Disagreeing
difficulty: medium
competencies: [conflict-resolution, influence]
principles: [earn-trust]
related: [must-prepare-conflict]
tellers:
  - { level: mid, place: Madrid, region: europe, stack: [Java], shape: [] }
---

# Tell me about a disagreement.

## Also asked as

- Who was wrong?
- Who was right?
- Who decided?

## What the interviewer wants to learn

How you disagree.

## Key points

- Say what was at stake.
- Say what they said.
- Say who decided.

## What a weak answer does

- Wins.
- Loses.

## What each level shows

- **Junior:** Says it.
- **Mid:** Measures it.
- **Senior:** Proves it.
- **Staff:** Prevents it.

## Follow-up questions

- Why then?
- Why you?
- What now?

## Sample answer

### Ninety milliseconds

**Situation:** Before the summer peak our manager wanted every price to go through a new check, because three wrong
prices had reached customers in spring. I believed that a blocking call would slow down every search.

**Task:** I owned the pricing service and its budget of 200 ms, and I had one week to show whether I was right.

**Action:** I replayed an hour of recorded traffic against two prototypes. The first made the call and waited for it. The
second checked in the background and refused what differed by more than 2%. I sent both results to my manager before
the review, with what each could do to a customer. She saw that the second would let a wrong price live for seconds. She
was right, so I added a blocking check to the last step only, where it hurts nobody.

**Result:** Searches stayed at 140 ms, against 390 ms with the first plan, and not one wrong price was booked.

**Reflection:** I now ask what a plan is there to prevent before I argue against it.

#### What the interviewer writes down

- Measured before arguing.
- Gave in on the last step.

#### Uncharitable reading

"You were wrong." Partly.

#### Follow-up questions about it

- What did she say?

  That she'd have built it her way, and that this was better.
`;

describe('packGuide', () => {
	let folder = '';

	/** What is wrong where most questions are left out: links to them. */
	let known: readonly string[] = [];

	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'star-coach-guide-'));
		const isKept = (path: string) => !/questions.[^/\\]*$/.test(path) || path.endsWith(question);
		cpSync(media, folder, { recursive: true, filter: isKept });
		writeFileSync(join(folder, question), faultless);
		known = readGuide(folder).problems;
	});

	after(() => rmSync(folder, { recursive: true }));

	/** What a change of a file brings up, without the problems that were there before, as `file:line: message`. */
	function problemsOf(file: string, from: string | RegExp, to: string): string[] {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		assert.notEqual(text.replace(from, to), text, `${file} does not hold ${from}`);
		writeFileSync(path, text.replace(from, to));
		try {
			return readGuide(folder)
				.problems.filter((problem) => !known.includes(problem))
				.map((problem) => problem.slice(folder.length + 1));
		} finally {
			writeFileSync(path, text);
		}
	}

	it('writes everything into one file', () => {
		const file = join(folder, 'out', 'guide.json');
		assert.equal(packGuide(media, file), file);
		assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), readGuide(media).guide);
	});

	it('rejects an invalid guide and names the file and the line', () => {
		writeFileSync(join(folder, question), '---\ntype: star-question\n---\n');
		assert.throws(
			() => packGuide(folder, join(folder, 'guide.json')),
			/^Error: The guide cannot be packed:\n.*teamwork-disagree-with-supervisor\.md:1: A question file needs/s,
		);
		writeFileSync(join(folder, question), faultless);
	});

	const cases: readonly [what: string, file: string, from: string | RegExp, to: string, problem: RegExp][] = [
		[
			'a key with a wrong value',
			question,
			'difficulty: medium',
			'difficulty: nasty',
			/:7: "difficulty" must be "easy"/,
		],
		[
			'a section that there is not',
			question,
			'## Key points',
			'## Key point',
			/:\d+: "Key point" is not a section.*"Key points"/,
		],
		['a competency that there is not', question, '[conflict-resolution,', '[fighting,', /no competency "fighting"/],
		[
			'an id that is not the file name',
			question,
			/id: .*/,
			'id: teamwork-disagree',
			/named after its id: "teamwork-disagree\.md"/,
		],
		[
			'a finding in the sample answer',
			question,
			'**Result:** Searches',
			'**Result:** It got a lot better. Everybody saw it. Searches',
			/:\d+: vague-result: /,
		],
		[
			'a sample answer with a heading of another name',
			question,
			'#### What the interviewer writes down',
			'#### What they write down',
			/A heading in a sample answer is "What to notice", "What the interviewer writes down", "Unch/,
		],
		[
			'a sample answer without an uncharitable reading',
			question,
			/#### Uncharitable reading[^#]*/,
			'',
			/"Ninety milliseconds" needs an uncharitable reading and follow-up questions about it/,
		],
		[
			'a follow-up question without an answer',
			question,
			/\n\n {2}That she'd.*/,
			'',
			/"What did she say\?" needs an answer: a paragraph below the question/,
		],
		['a sample answer without a teller', question, /tellers:\n.*\n/, '', /"tellers" names 0 for 1 sample answers/],
		[
			'a link that leads nowhere',
			'chapters/star-method.md',
			'../questions/teamwork-',
			'../questions/teamwerk-',
			/leads nowhere/,
		],
		[
			'a data file with a wrong key',
			'categories.yaml',
			'icon: target',
			'picture: target',
			/^categories\.yaml:\d+: 0\./,
		],
		['a chapter with another heading', 'chapters/star-method.md', '# The STAR Method', '# STAR', /The heading differs/],
	];

	for (const [what, file, from, to, problem] of cases) {
		it(`reports ${what}`, () => {
			const problems = problemsOf(file, from, to);
			assert.ok(
				problems.some((line) => problem.test(line)),
				problems.join('\n'),
			);
			assert.deepEqual(
				problems.filter((line) => !/^[\w/.-]+:\d+: [^\n]+$/.test(line)),
				[],
			);
		});
	}
});
