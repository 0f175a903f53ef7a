import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const parts = `## Situation

We had four hours of downtime a week.

## Task

I had to halve it.

## Action

I moved the job behind a queue.

## Result

Downtime fell from 4 hours to 20 minutes.
`;
const bold = `**Situation:** We had four hours of downtime a week.

**Task:** I had to halve it.

**Action:** I moved the job behind a queue.

**Result:** Downtime fell from 4 hours to 20 minutes.
`;

/** What is read from the asides of every story. */
function asidesOf(text: string): string[] {
	const { stories } = parseStories(text);
	return stories.flatMap(({ title, asides }) =>
		asides.map(({ name, length, words, content }) => {
			const asked = length ? `${length.from}-${length.to} ${length.unit}` : 'not to be claimed';
			const first = content[0] ? text.slice(content[0].start, content[0].end) : '';
			return `${title} | ${name} | ${asked} | ${words} | ${first}`;
		}),
	);
}

/** What is read from a text, except for asides. */
function storiesOf(text: string) {
	return parseStories(text).stories.map(({ title, span, sections }) => ({ title, span, sections }));
}

describe('asides', () => {
	const names: [heading: string, expected: string][] = [
		['45 seconds', '30-45 seconds'],
		['45 s', '30-45 seconds'],
		['90-second version', '60-90 seconds'],
		['3 minutes', '120-180 seconds'],
		['Version: 3 min', '120-180 seconds'],
		['Short version (60 to 90 s)', '60-90 seconds'],
		['1-2 minutes', '60-120 seconds'],
		['250–500 words', '250-500 words'],
		['Form: 250 to 500 words', '250-500 words'],
		['For the form (300 words)', '200-300 words'],
		['Do not claim', 'not to be claimed'],
		['Don’t claim', 'not to be claimed'],
		['What was not mine', 'not to be claimed'],
		["What I can't say", 'not to be claimed'],
	];
	for (const [heading, expected] of names) {
		it(`are named by ${JSON.stringify(heading)}`, () => {
			assert.deepEqual(asidesOf(`# The queue\n\n${parts}\n## ${heading}\n\nTwo words.\n`), [
				`The queue | ${heading} | ${expected} | 2 | Two words.`,
			]);
		});
	}

	for (const heading of ['Numbers', 'Step 1 (5 minutes)', '45 minutes', '20–10 s', '9,000 words', 'Claims', '45']) {
		it(`are not named by ${JSON.stringify(heading)}`, () => {
			assert.deepEqual(asidesOf(`# The queue\n\n${parts}\n### ${heading}\n\nTwo words.\n`), []);
		});
	}

	for (const [notation, story] of Object.entries({ headings: parts, 'bold labels': bold })) {
		it(`leave a story in ${notation} as it is`, () => {
			const text = `# The queue\n\n${story}`;
			const withAsides = `${text}\n## 45 seconds\n\nI moved it.\n\n## Do not claim\n\n- The idea was Ana's.\n`;
			assert.deepEqual(storiesOf(withAsides), storiesOf(text));
			assert.deepEqual(asidesOf(withAsides), [
				'The queue | 45 seconds | 30-45 seconds | 3 | I moved it.',
				"The queue | Do not claim | not to be claimed | 4 | The idea was Ana's.",
			]);
		});
	}

	it('reach from their heading to the end of what is below it', () => {
		const asides = '## 45 seconds\n\nI moved it.\n\n## Do not claim\n\n- Ana had it.\n- Bo paid.';
		const text = `# The queue\n\n${parts}\n${asides}\n`;
		const [story] = parseStories(text).stories;
		assert.deepEqual(
			story?.asides.map(({ span }) => text.slice(span.start, span.end)),
			asides.split('\n\n## Do').map((aside, index) => (index === 0 ? aside : `## Do${aside}`)),
		);
	});

	it('belong to the story before them', () => {
		const text = ['One', 'Two']
			.map((title) => `# ${title}\n\n${parts}\n## 45 seconds\n\n${title} is told.\n`)
			.join('\n');
		assert.deepEqual(asidesOf(text), [
			'One | 45 seconds | 30-45 seconds | 3 | One is told.',
			'Two | 45 seconds | 30-45 seconds | 3 | Two is told.',
		]);
	});

	for (const [what, text] of Object.entries({
		'a heading inside a part': `# Q\n\n${parts.replace('I moved', '### 5 minutes\n\nI read.\n\n### Then\n\nI moved')}`,
		'a heading before the story': `# Q\n\n## 5 minutes\n\nWe talked.\n\n${parts}`,
		'a heading below another one': `# Q\n\n${parts}\n# Agenda\n\n## 5 minutes\n\nWe talk.\n`,
		'a heading at the level of the title': `# Q\n\n${parts}\n# 5 minutes\n\nWe talk.\n`,
		'a story below such a heading': `# 3 minutes\n\n${parts}`,
		'a heading in a fence': `# Q\n\n${parts}\n\`\`\`\n## 45 seconds\n\`\`\`\n`,
	})) {
		it(`are not ${what}`, () => assert.deepEqual(asidesOf(text), []));
	}
});
