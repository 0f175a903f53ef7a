import assert from 'node:assert/strict';
import { moveStory } from '../../../../src/core/start/moveStory.ts';
import { factsOf } from '../../../../src/core/story/facts.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const told =
	'**Situation:** I was there, see [the graph](img/g.png), [notes][1] and [how](https://a.example/b).\n\n**Task:** I had to.\n\n**Action:** I did.\n\n**Result:** 40% less.\n';
const facts = '<!-- star-coach-story\nquestions: [b] # mine\nstatus: ready\n-->\n';
const stories = [
	`## The outage\n\n${told}\n`,
	`${facts}## The architect\n\n${told}\nBest for: conflict.\n\n### 45 seconds\n\nI did it.\n\n`,
	`## The move\n\n${told}\n`,
];
const file = `---\nquestions: [a]\nlang: en\n---\n\n# Stories\n\n${stories.join('')}[1]: other/x.md\n`;

function move(text: string, index: number) {
	const document = parseStories(text);
	const story = document.stories[index];
	assert.ok(story, text);
	const moved = moveStory(document, story, '/w/notes/all.md', '/w/stories/one.md');
	return moved && { ...moved, left: applyEdits(text, [moved.edit]) };
}

describe('a story that moves to a file of its own', () => {
	it('takes along its facts, its versions and everything below its title, and its links lead where they did', () => {
		const moved = move(file, 1);
		assert.equal(
			moved?.text,
			`---\nquestions: [a, b] # mine\nstatus: ready\nlang: en\ntype: star-story\n---\n\n[1]: ../notes/other/x.md\n\n# The architect\n\n${told.replace('img/', '../notes/img/')}\nBest for: conflict.\n\n## 45 seconds\n\nI did it.\n`,
		);
		assert.equal(moved?.left, file.replace(stories[1] ?? '', ''));
	});

	it('leaves the others as they are, wherever it was', () => {
		for (const index of [0, 1, 2]) {
			const moved = move(file, index);
			assert.ok(moved, String(index));
			const left = parseStories(moved.left);
			const before = parseStories(file);
			assert.deepEqual(
				left.stories.map((story) => [story.title, factsOf(left, story)]),
				before.stories.filter((_, at) => at !== index).map((story) => [story.title, factsOf(before, story)]),
			);
			const now = parseStories(moved.text);
			assert.equal(now.stories.length, 1);
			assert.deepEqual(now.stories[0]?.title, before.stories[index]?.title);
		}
	});

	it('stays where it is the only one, in a table or a quote', () => {
		const row = (name: string) => `| ${name} | I was there. | I had to. | I did. | 40% less. |\n`;
		const table = '| Story | Situation | Task | Action | Result |\n| - | - | - | - | - |\n';
		assert.equal(move(`${table}${row('One')}${row('Two')}`, 1), null);
		assert.equal(move(`# One\n\n${told}`, 0), null);
		const quoted = `> ## One\n>\n${told.replace(/^/gm, '> ')}`;
		assert.equal(move(`${quoted}\n## Two\n\n${told}`, 0), null);
	});
});
