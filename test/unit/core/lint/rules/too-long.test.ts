import assert from 'node:assert/strict';
import { findings, story, storyOfWords } from './support.ts';

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

	it('names the part that takes the most beyond its share, so that it never argues with `unbalanced`', () => {
		const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
		const told = (situation: number, task: number, action: number, result: number) =>
			story({ situation: words(situation), task: words(task), action: words(action), result: words(result) });
		const cut = (...shares: [number, number, number, number]) =>
			/begin to cut in (\w+),/.exec(findings('too-long', told(...shares))[0]?.message ?? '')?.[1];
		assert.equal(cut(210, 25, 215, 50), 'Situation');
		assert.equal(cut(90, 100, 220, 90), 'Task');
		assert.equal(cut(60, 30, 210, 200), 'Result');
		assert.equal(cut(90, 40, 270, 100), 'Action');
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
