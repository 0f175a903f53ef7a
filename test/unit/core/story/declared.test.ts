import assert from 'node:assert/strict';
import { isDeclared } from '../../../../src/core/story/declared.ts';

describe('a document that says that it holds a story', () => {
	for (const [text, expected] of [
		['---\ntype: star-story\n---\n\nI did.\n', true],
		['---\ntype: note\n---\n\nI did.\n', false],
		['---\ntitle: star-story\n---\n', false],
		['I did.\n', false],
		['', false],
		['<!-- star-coach-story -->\n\nI did.\n', true],
		['<!-- a note -->\n\n<!--star-coach-story-->\n\nI did.\n', true],
		['<!-- star-coach-story -->\n\n<!-- a note -->\n', true],
		['<!-- no star-coach-story -->\n\nI did.\n', false],
		['<!-- star-coach-story, soon -->\n', false],
		['`<!-- star-coach-story -->`\n', false],
		['---\ntype: note\n---\n\n<!-- star-coach-story -->\n', true],
	] as const) {
		it(`is ${expected ? '' : 'not '}${JSON.stringify(text)}`, () => assert.equal(isDeclared(text), expected));
	}
});
