import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'vague-result';

describe(rule, () => {
	for (const result of [
		'It saved 40%. Many teams adopted it.',
		'It rained. Nobody needed anything, and it doesn’t require a lot of training.',
		'We caught what could have been a significant incident.',
		'Now we know how many users it has: 300.',
		'It saved 40%. It rained. I learned a lot.',
		'It saved 40%. It rained. Not many would have guessed.',
		'It saved 40%. It rained. The client wrote "significantly better, many thanks".',
		'It saved 40%. It rained. The flag is `many-to-many`.',
		'It saved 40%. It rained. The anyway manifold was kept.',
		'The page became significantly faster. It loads in 310 ms instead of 2.4 s.',
		'The results were significant.\n\n- 40% fewer tickets\n- Two teams copied it',
		'It led to significant gains. Key benefits included:\n\n- 40% fewer tickets\n- Two teams copied it',
		'### Significantly fewer tickets\n\nSupport breathed again. It was 40% less.',
		'**Many fewer tickets.**\n\nSupport breathed again.',
		'- Tickets went down significantly.\n  - 40% fewer in a month',
		'- **A significant change.** Support breathed again, with 40% fewer tickets.',
		'It saved 40%. It rained. It was a significant learning experience, and a significant milestone for me.',
		'It saved 40%. It rained. I know a great deal more about caches, in many ways.',
		'It saved 40%. It rained. The change was statistically significant.',
		'It saved 40%. It rained. The plan would require significant work, so we dropped it.',
		'It saved 40%. It rained. Our relationship improved significantly.',
		'It saved 40%. It rained. They named it as a significant factor, and I made a lot of progress.',
	]) {
		it(`is silent about ${JSON.stringify(result)}`, () => assert.deepEqual(findings(rule, story({ result })), []));
	}

	for (const result of [
		'It saved 40%. It rained. Many teams adopted it.',
		'It was a significant success. Everybody was happy. It saved 40%.',
	]) {
		it(`reports ${JSON.stringify(result)}`, () => assert.equal(findings(rule, story({ result })).length, 1));
	}

	it('takes no other signs for words', () => {
		for (const word of ['tons!', '!tons', 'x', '']) {
			const config = `rules: { vague-result: { words: ["${word}"] } }`;
			assert.throws(() => findings(rule, story(), { config }), /must be a word or a short phrase/, word);
		}
	});

	it('leaves the lesson alone, which grades no result', () => {
		const result = 'It saved 40%. It rained. That leak taught me more than many of my sound roofs. It rained.';
		assert.deepEqual(findings(rule, story({ result })), []);
	});
});
