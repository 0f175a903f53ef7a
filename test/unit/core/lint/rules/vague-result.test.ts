import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'vague-result';

describe(rule, () => {
	it('reports each vague word in a sentence without a measure', () => {
		const result = 'Latency fell from 2.4 s to 310 ms.\nMany teams adopted it, and support was significantly happier.';
		assert.deepEqual(
			findings(rule, story({ result })).map(({ found, severity }) => [found, severity]),
			[
				['Many', 'hint'],
				['significantly', 'hint'],
			],
		);
	});

	it('reads sentences over line breaks, and list items apart', () => {
		const wrapped = 'It is significantly faster now, and the whole\npage loads in 310 ms.';
		assert.deepEqual(findings(rule, story({ result: wrapped })), []);
		assert.equal(findings(rule, story({ result: '- 40% fewer tickets\n- a lot of praise' })).length, 1);
	});

	for (const result of [
		'Now we know how many users it has: 300.',
		'It saved 40%. I learned a lot.',
		'It saved 40%. Not many would have guessed.',
		'It saved 40%. The client wrote "significantly better, many thanks".',
		'It saved 40%. The flag is `many-to-many`.',
		'It saved 40%. The anyway manifold was kept.',
	]) {
		it(`is silent about ${JSON.stringify(result)}`, () => assert.deepEqual(findings(rule, story({ result })), []));
	}

	it('does not judge a Result that is told with the Action', () => {
		const text = '**Situation:** A.\n\n**Action + Result:** I asked many people. It saved 40%.\n';
		assert.deepEqual(findings(rule, text), []);
	});

	it('can be told further words, and words to allow', () => {
		const config = 'rules: { vague-result: { words: [tons of], allow: [many] } }';
		const result = 'It saved 40%. Many came, with tons of praise, and it grew massively.';
		assert.deepEqual(
			findings(rule, story({ result }), { config }).map(({ found }) => found),
			['tons of', 'massively'],
		);
	});
});
