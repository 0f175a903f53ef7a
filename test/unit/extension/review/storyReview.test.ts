import assert from 'node:assert/strict';
import { newStory } from '../../../../src/core/start/writeNewStory.ts';
import { keyedFindings, reviewStory } from '../../../../src/extension/review/storyReview.ts';
import type { StoryReview } from '../../../../src/protocol/review.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';
import { reportOf } from '../../core/report/reportOf.ts';

function review(text: string, { index = 0, off = [] as string[], questions = 0 } = {}): StoryReview {
	const result = lint(text);
	const story = result.document.stories[index];
	assert.ok(story);
	return reviewStory(
		{
			result,
			questions: Array.from({ length: questions }, (_, id) => ({ id: `${id}`, title: `Question ${id}` })),
			isOff: (rule) => off.includes(rule),
		},
		story,
	);
}

function statesOf({ parts }: StoryReview): string[] {
	return parts.map(({ parts, state }) => `${parts.join('+')} ${state}`);
}

const good = `# The outage

## Situation

On a sale day in May the checkout of our shop with **400,000 customers** failed for every third order.

## Task

I was on call and had to get orders through again.

## Action

I read the traces and found that a retry loop held all database connections. I turned the retries off with a flag,
told support what to say to every customer who called, and raised the pool to [what we had tested](https://example.org). Then I wrote a test that
runs the loop against a slow database, and I changed the client so that it waits longer after each attempt.

## Result

Orders recovered within 12 minutes, and failures fell from 34% to 0.2%. No sale day since then has lost an order.
`;

describe('the review of a story', () => {
	it('tells the states of parts apart', () => {
		const text = '# T\n\n**Situation:** It rained all day.\n\n**Task:** TODO\n\n**Action:**\n';
		assert.deepEqual(statesOf(review(text)), [
			'situation present',
			'task placeholder',
			'action empty',
			'result missing',
		]);
	});

	it('shows each finding once: in its part, or with the story as a whole', () => {
		const two = `${good}\n# Another\n\n**Task:** TODO\n`;
		const result = lint(two);
		for (const [index, story] of result.document.stories.entries()) {
			const { parts, findings } = review(two, { index });
			const shown = [...findings, ...parts.flatMap((part) => part.findings)].map(({ key }) => key);
			const expected = keyedFindings(result).filter(({ finding }) => (finding.story ?? story) === story);
			assert.deepEqual(shown.sort(), expected.map(({ key }) => key).sort());
		}
	});

	it('shows a pitch in its own parts, with its own time and fewer checks', () => {
		const words = Array.from({ length: 60 }, () => 'word').join(' ');
		const text = `---\nscheme: pitch\n---\n\n# Me\n\n**Present:** ${words}\n\n**Past:** ${words}\n\n**Why us:** ${words}\n`;
		const story = review(text, { questions: 1 });
		assert.deepEqual(statesOf(story), ['present present', 'past present', 'why-here present']);
		assert.equal(story.targetSeconds, 90);
		assert.deepEqual(
			story.shares.map(({ range }) => range),
			[null, null, null],
		);
		assert.deepEqual(
			story.checks.map(({ id, met }) => [id, met]),
			[
				['parts', true],
				['time', true],
			],
		);
		assert.deepEqual(statesOf(review(`---\nscheme: pitch\n---\n\n# Me\n\n${words}\n`)), [
			'present+past+why-here present',
		]);
		const begun = review(`---\nscheme: pitch\n---\n\n# Me\n\n**Present:** ${words}\n`);
		assert.deepEqual(statesOf(begun), ['present present', 'past missing', 'why-here missing']);
		assert.deepEqual(begun.checks.find(({ id }) => id === 'parts')?.met, false);
	});
});

describe('the list “ready to tell”', () => {
	const open = (story: StoryReview) => story.checks.filter(({ met }) => !met).map(({ id }) => id);

	it('is met line by line for a story that has everything', () => {
		assert.deepEqual(open(review(good, { questions: 1 })), []);
	});

	it('opens the line of every rule that finds something, and leads there', () => {
		const story = review(
			good.replace(
				/Orders recovered.*/,
				'Orders recovered, and the shop was significantly better on every day after it.',
			),
			{ questions: 1 },
		);
		assert.deepEqual(open(story), ['figure']);
		const check = story.checks.find(({ id }) => id === 'figure');
		assert.equal(check?.range?.line, reportOf(good).stories[0]?.sections[3]?.line);
	});

	it('opens the line of the length of a story of a few seconds, or of more than an hour', () => {
		const brief = good.replace(/## Action[\s\S]*## Result/, '## Action\n\nI turned the retries off.\n\n## Result');
		const endless = good.replace('I read the traces', `${'I read one more trace. '.repeat(2_000)}I read the traces`);
		for (const text of [brief, endless]) {
			assert.ok(open(review(text, { questions: 1 })).includes('time'));
		}
	});

	it('opens lines about a part that is not there', () => {
		const story = review(good.slice(0, good.indexOf('## Result')), { questions: 1 });
		assert.deepEqual(open(story), ['parts', 'figure', 'balance', 'time']);
	});

	it('takes a story that waits to be written for none of the right length, in balance, or that says what was learned', () => {
		const waiting = review(newStory({ title: 'Orders', questions: [], competencies: [], date: '2026-12-02' }).text);
		assert.deepEqual(open(waiting), ['parts', 'figure', 'own', 'balance', 'time', 'status']);
		assert.ok(waiting.checks.every(({ id }) => id !== 'reflection'));
		const outline =
			'S: We lost orders.\n\nT: I had to stop that within a week.\n\nA: I rewrote the consumer.\n\nR: From 30 to 0.';
		assert.deepEqual(open(review(`# Orders\n\n${outline}\n`, { questions: 1 })), ['time']);
	});

	const told = (...words: readonly number[]) =>
		['Situation', 'Task', 'Action', 'Result']
			.map((part, index) => `## ${part}\n\nI ${'moved '.repeat((words[index] ?? 0) - 4)}it by 3%.\n`)
			.join('\n');

	it('says of the balance what the bars say, and names what is out of its range, as short as the story may be', () => {
		const outOf = (text: string) => {
			const { checks, shares } = review(text, { questions: 1 });
			const sides = shares.flatMap(({ parts, share, side }) => (side ? `${parts.join('+')} ${share} ${side}` : []));
			return [checks.find(({ id }) => id === 'balance')?.met, ...sides];
		};
		assert.deepEqual(outOf(told(70, 24, 84, 22)), [false, 'situation+task 47 above']);
		assert.deepEqual(outOf(told(70, 20, 62, 48)), [false, 'action 31 below']);
		assert.deepEqual(outOf(told(20, 18, 46, 16)), [true]);
		assert.deepEqual(outOf(told(35, 12, 42, 11)), [false, 'situation+task 47 above']);
		assert.deepEqual(outOf(`<!-- star-coach-disable unbalanced -->\n\n${told(70, 24, 84, 22)}`), [true]);
		assert.deepEqual(outOf(told(20, 5, 50, 9).replace(/## Result[\s\S]*/, '')), [false]);
	});

	it('shows no bar past its range where the parts are in balance', () => {
		// More than the guide recommends for each part of the setup, and for both together.
		const { checks, shares } = review(told(35, 21, 72, 24), { questions: 1 });
		assert.equal(checks.find(({ id }) => id === 'balance')?.met, true);
		assert.deepEqual(
			shares.map(({ parts, share, range }) => [parts.join('+'), share, range]),
			[
				['situation+task', 37, { from: 0, to: 45 }],
				['action', 47, { from: 35, to: 80 }],
				['result', 16, { from: 3, to: 100 }],
			],
		);
	});

	it('is done line by line exactly when the story is ready, and offers to mark it as ready only then', () => {
		const we = good.replace(
			/I read the traces[\s\S]*?\n\n## Result/,
			`${'We read the traces and we moved one table. '.repeat(14)}\n\n## Result`,
		);
		const texts = [
			good,
			we,
			told(70, 24, 84, 22),
			told(20, 10, 55, 15),
			told(10, 10, 50, 10),
			good.replace(/## Task[\s\S]*?## Action/, '## Action'),
		];
		for (const text of texts) {
			const { checks, state } = review(text);
			assert.equal(
				checks.every(({ met }) => met),
				state === 'ready',
				text,
			);
			const status = review(`---\nstatus: draft\n---\n\n${text}`).checks.find(({ id }) => id === 'status');
			assert.equal(status?.range === null, state === 'ready', text);
		}
		assert.deepEqual(
			texts.map((text) => review(text).state === 'ready'),
			[true, false, false, false, false, false],
		);
	});

	it('takes a Result whose figure waits to be filled in for one without a figure', () => {
		const waiting = good.replace(
			/## Result[\s\S]*/,
			'## Result\n\nAll orders went through, with [how much?] downtime.\n',
		);
		assert.ok(open(review(waiting, { questions: 1 })).includes('figure'));
	});

	it('leads to what is missing, or to nothing once a draft or a retired story only waits to be marked as ready', () => {
		const status = (text: string) => review(text).checks.find(({ id }) => id === 'status');
		for (const put of ['draft', 'retired']) {
			const facts = `---\nstatus: ${put}\n---\n\n`;
			assert.deepEqual(status(facts + good), { id: 'status', met: false, rules: [], range: null });
			assert.equal(status(facts + good.slice(0, good.indexOf('## Result')))?.range?.line, 1);
		}
		assert.equal(status(`---\nstatus: ready\n---\n\n${good}`)?.met, true);
	});

	it('holds the facts of the front matter', () => {
		assert.deepEqual(open(review(`---\nstatus: draft\n---\n\n${good}`)), ['status']);
		assert.deepEqual(open(review(`---\nstatus: ready\n---\n\n${good}`, { questions: 1 })), []);
	});
});
