import assert from 'node:assert/strict';
import { slug } from '../../../../src/core/guide/slug.ts';

describe('slug', () => {
	it('makes an id of a text', () => {
		assert.equal(slug("Don't  panic: Ünïcode & more!"), 'dont-panic-unicode-more');
		assert.equal(slug('…'), '');
	});

	it('cuts between characters', () => {
		// Letters outside the basic plane take two code units each.
		const letters = '\u{10400}'.repeat(40);
		assert.equal(slug(letters), '\u{10428}'.repeat(30));
		assert.equal(slug(`a${letters}`), `a${'\u{10428}'.repeat(29)}`);
	});
});
