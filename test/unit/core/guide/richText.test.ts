import assert from 'node:assert/strict';
import fc from 'fast-check';
import { richText } from '../../../../src/core/guide/richText.ts';

describe('rich text', () => {
	it('keeps paragraphs, lists and styles', () => {
		assert.deepEqual(richText('**Situation:** We *lost*\n`x`.\n\n- one\n\n## Two'), [
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Situation:', style: 'strong' },
					{ text: ' We ', style: 'plain' },
					{ text: 'lost', style: 'emphasis' },
					{ text: ' ', style: 'plain' },
					{ text: 'x', style: 'code' },
					{ text: '.', style: 'plain' },
				],
			},
			{ kind: 'item', runs: [{ text: 'one', style: 'plain' }] },
			{ kind: 'heading', runs: [{ text: 'Two', style: 'plain' }] },
		]);
	});

	it('keeps the words of links and pictures, and no address; HTML is text', () => {
		const [block] = richText('[here](javascript:alert(1)) ![alt](http://x/y.png) <b onclick=x>bold</b>');
		assert.deepEqual(block?.runs, [{ text: '[here](javascript:alert(1)) alt <b onclick=x>bold</b>', style: 'plain' }]);
	});

	it('has nothing that turns the writing direction', () => {
		assert.deepEqual(richText('\u2066a \u202Eb\u202C'), [
			{ kind: 'paragraph', runs: [{ text: 'a b', style: 'plain' }] },
		]);
	});

	it('reads any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				assert.ok(richText(text).every(({ runs }) => runs.length > 0));
			}),
		);
	});
});
