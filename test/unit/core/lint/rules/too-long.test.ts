import assert from 'node:assert/strict';
import { findings, story, storyOfWords } from './support.ts';

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

	it('names the part that is furthest above its recommended share', () => {
		const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
		const cut = (situation: number, task: number, action: number, result: number) => {
			const text = story({
				situation: words(situation),
				task: words(task),
				action: words(action),
				result: words(result),
			});
			return /first from (\w+), which/.exec(findings('too-long', text)[0]?.message ?? '')?.[1];
		};
		assert.equal(cut(210, 25, 215, 50), 'Situation');
		assert.equal(cut(90, 100, 220, 90), 'Task');
		assert.equal(cut(60, 30, 210, 200), 'Result');
		assert.equal(cut(90, 40, 270, 100), 'Action');
		assert.equal(cut(30, 20, 400, 50), 'Action');
	});

	it('names parts together that one label covers', () => {
		const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
		const text = `**Situation/Task:** ${words(250)}\n\n**Action:** ${words(200)}\n\n**Result:** ${words(50)}\n`;
		assert.match(
			findings('too-long', text)[0]?.message ?? '',
			/first from Situation and Task, which takes 1 min 40 s\.$/,
		);
	});

	it('follows pace and target', () => {
		assert.equal(findings('too-long', storyOfWords(250), { config: 'pace: { targetSeconds: 60 }' }).length, 1);
		assert.deepEqual(findings('too-long', storyOfWords(505), { config: 'pace: { wordsPerMinute: 200 }' }), []);
		assert.deepEqual(
			findings('too-long', storyOfWords(505), { config: 'rules: { too-long: { percentOfTarget: 200 } }' }),
			[],
		);
	});

	it('compares a version with the length that it names', () => {
		const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
		const messages = (name: string, count: number, config = '') =>
			findings('too-long', `${storyOfWords(200)}\n## ${name}\n\n${words(count)}\n`, { config }).map(
				({ message, found, line }) => `${message} ${found} ${line}`,
			);
		assert.deepEqual(messages('45 seconds', 150), [
			'The version "45 seconds" takes about 1 min, which is too long; words to cut: 37. 45 seconds 19',
		]);
		assert.deepEqual(messages('250–500 words', 501), [
			'The version "250–500 words" is too long (words: 501); words to cut: 1. 250–500 words 19',
		]);
		assert.deepEqual(messages('45 seconds', 120), []);
		assert.deepEqual(messages('250–500 words', 500), []);
		assert.deepEqual(messages('45 seconds', 150, 'pace: { wordsPerMinute: 200 }'), []);
		assert.deepEqual(messages('Do not claim', 900), []);
	});
});
