import assert from 'node:assert/strict';
import { rejections } from '../../../../../src/core/story/accept/accept.ts';
import { parseStories } from '../../../../../src/core/story/parse.ts';

describe('labels tell no story', () => {
	for (const { sign, example, reason } of rejections) {
		it(`where there is ${sign}`, () => {
			const { stories, skipped } = parseStories(example);
			assert.deepEqual(stories, []);
			assert.deepEqual(
				skipped.map((labels) => labels.reason),
				[reason],
			);
		});
	}

	it('for explaining the method in no document that declares a story in its front matter', () => {
		const { example = '' } = rejections.find(({ reason }) => reason === 'explains-method') ?? {};
		assert.equal(parseStories(`---\ntype: star-story\n---\n\n${example}`).stories.length, 1);
	});
});
