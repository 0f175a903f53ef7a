import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDistinctive, termsOf } from '../../../../src/core/matching/terms.ts';

const stems = (text: string) => termsOf(text).map(({ stem }) => stem);

describe('terms of a text', () => {
	it('are the stems of its words, with negations spelled out and possessives left out', () => {
		assert.deepEqual(stems("We didn't miss the customer's deadlines."), [
			...['we', 'did', 'not', 'miss', 'the', 'customer', 'deadlin'],
		]);
	});

	it('are found in any script, as pairs of letters where nothing stands between words', () => {
		assert.deepEqual(stems('Срок сорван'), ['срок', 'сорван']);
		assert.deepEqual(stems('προθεσμία'), ['προθεσμία']);
		assert.deepEqual(stems('错过期限'), ['错过', '过期', '期限']);
		assert.deepEqual(stems('締切を守る'), ['締切', '切を', 'を守', '守る']);
		assert.deepEqual(stems('마감'), ['마감']);
		assert.deepEqual(stems('กำหนด').length > 1, true);
		assert.deepEqual(stems('समय सीमा'), ['समय', 'सीमा']);
		assert.deepEqual(stems('字'), ['字']);
	});

	it('say which words are about something', () => {
		const distinctive = termsOf('Tell me about a time we missed a deadline after work').filter(isDistinctive);
		assert.deepEqual(
			distinctive.map(({ word }) => word),
			['missed', 'deadline'],
		);
	});

	it('are never empty, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				assert.ok(termsOf(text).every(({ stem, word }) => stem !== '' && word !== '' && !/\s/.test(stem)));
			}),
		);
	});
});
