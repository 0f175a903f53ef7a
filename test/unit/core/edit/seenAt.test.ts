import assert from 'node:assert/strict';
import { seenAt } from '../../../../src/core/edit/seenAt.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const text = `Intro.

**Situation:** Describe the context.
**Task:** What was your job?
**Result:** Share the outcome.

## One

**Situation:** We had a shop.
**Action:** I sold it.
**Result:** 3 % more.

Between.

## Two

**Situation:** We had a shop.
**Action:** I sold it.
`;

/** What is at a line, by the number of the story. */
function at(document: string, line: number): number | 'skipped' | null {
	const parsed = parseStories(document);
	const seen = seenAt(parsed, line);
	return seen && (seen.kind === 'story' ? parsed.stories.indexOf(seen.story) : 'skipped');
}

describe('what is seen at a line', () => {
	it('is the story or skipped passage around it, else the one before, else the first', () => {
		assert.deepEqual(
			[1, 3, 5, 6, 7, 11, 15, 16, 99].map((line) => at(text, line)),
			['skipped', 'skipped', 'skipped', 'skipped', 0, 0, 1, 1, 1],
		);
		assert.equal(at(text, 13), 0);
	});

	it('is nothing without labels', () => {
		assert.equal(at('Intro.\n', 1), null);
	});
});
