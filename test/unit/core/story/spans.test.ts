import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** The last 12 characters of the spans of the first story and of its parts. */
function endsOf(text: string): string[] {
	const [story] = parseStories(text).stories;
	return [story, ...(story?.sections ?? [])].map((each) =>
		text.slice(Math.max(0, (each?.span.end ?? 0) - 12), each?.span.end),
	);
}

describe('a part ends', () => {
	it('with its code, and not with an empty fence', () => {
		const text = '**Action:** I ran this:\n\n```sh\nunlock\n```\n\n**Result:** It fell.\n\n```\n```\n';
		assert.deepEqual(endsOf(text), [':** It fell.', 'h\nunlock\n```', ':** It fell.']);
	});

	it('before the tags behind it, and with a comparison that ends in a sign', () => {
		const anchor = '**Action:** I did.\n\n**Result:** It fell.\n\n<a id="next"></a>\n';
		assert.deepEqual(endsOf(anchor).at(-1), ':** It fell.');
		const arrow = '**Action:** I did.\n\n**Result:** It fell, 5 < 9 ->\n';
		assert.deepEqual(endsOf(arrow).at(-1), 'fell, 5 < 9 ->'.slice(-12));
		const bold = '**Action:** I did.\n\n**Result:** <b>It fell by half</b>\n';
		assert.deepEqual(endsOf(bold).at(-1), '<b>It fell by half</b>'.slice(-12));
	});

	it('with its label where it says nothing', () => {
		assert.deepEqual(endsOf('**Action:** I did.\n\n**Result:**\n\n<br>\n').at(-1), '\n**Result:**');
	});
});
