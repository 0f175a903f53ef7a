import assert from 'node:assert/strict';
import { findings, storyOfWords } from './support.ts';

describe('too-long', () => {
	it('begins above three minutes, and is silent just above them', () => {
		assert.deepEqual(findings('too-long', storyOfWords(450)), []);
		assert.deepEqual(findings('too-long', storyOfWords(495)), []);
		const [found] = findings('too-long', storyOfWords(500));
		assert.equal(
			found?.message,
			'This story takes about 3 min 20 s to tell, but the target is 2 min; cut about 1 min 20 s, first from Action, which takes 3 min 8 s.',
		);
		assert.equal(found?.severity, 'info');
	});
});
