import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginningsOf, contentWords, searchWords, stem, synonymsOf } from '../../../../src/core/guide/searchTerms.ts';
import { cpuTime } from '../../cpuTime.ts';

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

	it('have stems that are no longer than the word and never empty, quickly, for any word', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (word) => {
				const base = stem(word);
				assert.ok(base.length > 0 && base.length <= word.length);
			}),
		);
		const start = cpuTime();
		stem('ae'.repeat(100_000));
		assert.ok(cpuTime() - start < 100);
	});

	it('of a query leave out what every question says, unless there is nothing else', () => {
		assert.deepEqual(contentWords('Tell me about a time you had a conflict'), ['conflict']);
		assert.deepEqual(contentWords('why this company'), ['why', 'company']);
		assert.deepEqual(contentWords('tell me about'), ['tell', 'me', 'about']);
		assert.deepEqual(contentWords('?! ()'), []);
	});

	it('take words with a hyphen as one word, too', () => {
		assert.deepEqual(searchWords('Being on-call'), ['being', 'on', 'call', 'oncall']);
		assert.deepEqual(contentWords('on call'), ['oncall']);
		assert.deepEqual(contentWords('on-call'), ['oncall']);
	});

	it('know what means the same, whichever form is asked for', () => {
		assert.ok(synonymsOf('bosses').includes(stem('manager')));
		assert.ok(synonymsOf('layoffs').includes(stem('reorganization')));
		assert.deepEqual(synonymsOf('zettelkasten'), []);
	});

	it('begin with what a word that is being typed will begin with', () => {
		assert.ok(beginningsOf('hirin').includes(stem('hiring')));
		assert.ok(beginningsOf('mentori').includes('mentor'));
		assert.deepEqual(beginningsOf('conf'), ['conf']);
	});
});
