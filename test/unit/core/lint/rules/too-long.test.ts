import assert from 'node:assert/strict';
import { findings, storyOfWords } from './support.ts';

describe('too-long', () => {
	it('begins above three minutes', () => {
		assert.deepEqual(findings('too-long', storyOfWords(450)), []);
		const [found] = findings('too-long', storyOfWords(455));
		assert.equal(
			found?.message,
			'This story takes about 3 min 2 s to tell, and 2 min is the target; begin to cut in Action, which takes 2 min 50 s.',
		);
		assert.equal(found?.severity, 'info');
	});

	it('follows pace and target', () => {
		assert.equal(findings('too-long', storyOfWords(250), { config: 'pace: { targetSeconds: 60 }' }).length, 1);
		assert.deepEqual(findings('too-long', storyOfWords(455), { config: 'pace: { wordsPerMinute: 200 }' }), []);
		assert.deepEqual(
			findings('too-long', storyOfWords(455), { config: 'rules: { too-long: { percentOfTarget: 200 } }' }),
			[],
		);
	});
});
