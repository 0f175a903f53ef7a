import assert from 'node:assert/strict';
import { cueCards } from '../../../../src/core/practice/cueCards.ts';

describe('the cue cards of a story', () => {
	it('have the first words of each sentence and list item, as they are read and not as they are marked up', () => {
		const [card] = cueCards([
			{
				parts: ['situation', 'task'],
				text: '**Last year, our** export failed.\nI had to fix it.\n\n- Read the logs of a month.\n- Done.',
				figures: ['a month'],
				seconds: 9,
			},
		]);
		assert.deepEqual(card?.firstWords, ['Last year, our …', 'I had to …', 'Read the logs …', 'Done.']);
		assert.deepEqual([card?.parts, card?.figures, card?.seconds], [['situation', 'task'], ['a month'], 9]);
		assert.equal(card?.text[0]?.runs[0]?.style, 'strong');
	});

	it('leave out what is not told', () => {
		assert.deepEqual(cueCards([{ parts: ['result'], text: ' \n', figures: [], seconds: 0 }]), []);
	});

	it('make nothing of hostile text but text', () => {
		const [card] = cueCards([{ parts: ['result'], text: '<img src=x> [a](http://b)', figures: [], seconds: 1 }]);
		assert.deepEqual(card?.text, [{ kind: 'paragraph', runs: [{ text: '<img src=x> a', style: 'plain' }] }]);
	});
});
