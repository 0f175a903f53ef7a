import assert from 'node:assert/strict';
import { storyAt } from '../../../../src/core/edit/storyAt.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

describe('the story at a place', () => {
	const story = (title: string) => `# ${title}\n\n**Situation:** It broke.\n\n**Result:** It works.\n`;
	const text = `Hello.\n\n${story('One')}\n${story('Two')}\n# Notes\n\nNo story.\n`;
	const document = parseStories(text);
	const titleAt = (part: string, from = 0) => storyAt(document, text.indexOf(part, from))?.title;

	it('is the one in whose lines it is', () => {
		assert.equal(titleAt('One'), 'One');
		assert.equal(titleAt('It works.'), 'One');
		assert.equal(titleAt('It works.', text.indexOf('Two')), 'Two');
	});

	it('is none before the first and behind the last', () => {
		assert.equal(titleAt('Hello'), undefined);
		assert.equal(titleAt('No story'), undefined);
	});
});
