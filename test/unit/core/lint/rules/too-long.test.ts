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
});
