import assert from 'node:assert/strict';
import { ownLines } from '../../../../src/core/matching/ownLines.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

function purposesIn(text: string): (readonly string[])[] {
	const document = parseStories(text);
	return document.stories.map((story) => ownLines(document, story).purposes);
}

const parts =
	'**S:** We had a shop.\n**T:** I had to fix it.\n**A:** I fixed the cart.\n**R:** Sales rose by 4 percent.\n';

describe('what a writer notes a story for', () => {
	it('is in the lines that question banks have, above and below the parts', () => {
		const text = `### The cart\n**Best for:** ownership, a failure\n${parts}\n### The bill\n${parts}**Best for questions about:** "Tell me about a time you failed," / "How do you lead?"\n\n**Tags:** #leadership #cost-saving\n\n---\n`;
		assert.deepEqual(purposesIn(text), [
			['ownership', 'a failure'],
			['Tell me about a time you failed', 'How do you lead?', 'leadership', 'cost-saving'],
		]);
	});

	it('is the question that it is under, or when to use it', () => {
		const text = `### The cart\n**Question**: Tell me about a mistake.\n${parts}**When to use**: "Describe a failure"\n`;
		assert.deepEqual(purposesIn(text), [['Tell me about a mistake', 'Describe a failure']]);
		const mapped = `## The cart\n**Maps to:** pricing, ownership\n\n${parts}`;
		assert.deepEqual(purposesIn(mapped), [['pricing', 'ownership']]);
		const matters = `## The cart\n${parts}**Why it matters:** Answers questions about legacy code, ownership.\n`;
		assert.deepEqual(purposesIn(matters), [['Answers questions about legacy code', 'ownership']]);
	});

	it('goes on in the next line, between backticks, and keeps a quoted question whole', () => {
		const text = `### The cart\n${parts}**Tags:** \`conflict\` \`stakeholder-management\`\n\`cross-functional\`\n\n**Best for:** "an ambiguous, open-ended problem," ownership,\nleading a team\n\nWe went on, slowly.\n`;
		assert.deepEqual(purposesIn(text), [
			[
				'conflict',
				'stakeholder-management',
				'cross-functional',
				'an ambiguous, open-ended problem',
				'ownership',
				'leading a team',
			],
		]);
	});

	it('is more than a description: tags say what a story is about, not what it is for', () => {
		const isNoted = (lines: string) => {
			const document = parseStories(`## The cart\n${parts}\n${lines}\n`);
			return document.stories.map((story) => ownLines(document, story).isNoted);
		};
		assert.deepEqual(isNoted('Tags: Python, Kafka'), [false]);
		assert.deepEqual(isNoted('**Why it matters:** It is the closest that I have.'), [false]);
		assert.deepEqual(isNoted('Best for: Python, Kafka'), [true]);
		assert.deepEqual(isNoted('**Usable for:**\n- Python'), [true]);
	});

	it('may be a list', () => {
		const text = `## The cart\n${parts}\n**Usable for Questions About:**\n\n- Working under pressure\n- How do you prioritize?\n\nMore text.\n- no phrase\n`;
		assert.deepEqual(purposesIn(text), [['Working under pressure', 'How do you prioritize?']]);
	});

	it('is not in comments, forms, other stories or what follows', () => {
		const form = '**Best for questions about:** [list of question types this story answers]\n';
		const text = `## The cart\n${parts}${form}<!--\n**Best for:** ownership\n-->\n\n## How to use this\n\nTags: leadership\n`;
		assert.deepEqual(purposesIn(text), [[]]);
	});
});
