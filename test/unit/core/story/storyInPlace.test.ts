import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { storyInPlace } from '../../../../src/core/story/storyInPlace.ts';
import { bold } from './support.ts';

describe('the story that was seen in a place', () => {
	const oneLine = (what: string) =>
		`S: ${what} was full of jobs. T: I had to empty it soon. A: I emptied it in the night. R: It took 9 minutes.`;
	const place = { index: 0, line: 1, title: 'One' };
	const found = (text: string, of = place) => {
		const document = parseStories(text);
		const story = storyInPlace(document, of);
		return story && document.stories.indexOf(story);
	};

	it('is the one of several that begin on its line', () => {
		const text = `${oneLine('The queue')} ${oneLine('The disk')}`;
		assert.deepEqual(
			[0, 1].map((index) => found(text, { index, line: 1, title: 'file' })),
			[0, 1],
		);
	});

	it('is none when another is there, or the line is another', () => {
		const text = `# One\n\n${bold}\n`;
		assert.equal(found(text), 0);
		assert.equal(found(text.replace('One', 'Two')), undefined);
		assert.equal(found(`\n${text}`), undefined);
		assert.equal(found(text, { ...place, index: 1 }), undefined);
	});
});
