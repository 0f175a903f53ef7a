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
});
