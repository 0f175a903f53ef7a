import assert from 'node:assert/strict';
import { contentWords, stem, synonymsOf } from '../../../../src/core/guide/searchTerms.ts';

describe('search terms', () => {
	it('bring the forms of a word together', () => {
		const families = [
			['deadline', 'deadlines'],
			['weakness', 'weaknesses'],
			['story', 'stories'],
			['fail', 'fails', 'failed', 'failing'],
			['plan', 'planned', 'planning'],
			['hire', 'hired', 'hiring'],
			['disagree', 'disagreed', 'disagreeing'],
			['prioritise', 'prioritize', 'prioritizing', 'prioritised'],
		];
		for (const family of families) {
			assert.equal(new Set(family.map(stem)).size, 1, family.join(' '));
		}
	});

	it('leave short words and words that only look inflected alone', () => {
		for (const word of ['this', 'bus', 'crisis', 'status', 'less', 'being', 'thing', 'need', 'bed', 'gas']) {
			assert.equal(stem(word), word);
		}
	});

	it('of a query leave out what every question says, unless there is nothing else', () => {
		assert.deepEqual(contentWords('Tell me about a time you had a conflict'), ['conflict']);
		assert.deepEqual(contentWords('why this company'), ['why', 'company']);
		assert.deepEqual(contentWords('tell me about'), ['tell', 'me', 'about']);
		assert.deepEqual(contentWords('?! ()'), []);
	});

	it('know what means the same, whichever form is asked for', () => {
		assert.ok(synonymsOf('bosses').includes(stem('manager')));
		assert.ok(synonymsOf('layoffs').includes(stem('reorganization')));
		assert.deepEqual(synonymsOf('zettelkasten'), []);
	});
});
