import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
/** A story of so many words. */
const ofWords = (count: number) =>
	story({ situation: words(10), task: words(10), action: words(count - 30), result: words(10) });

describe('too-long', () => {
	it('begins above three minutes', () => {
		assert.deepEqual(findings('too-long', ofWords(450)), []);
		const [found] = findings('too-long', ofWords(455));
		assert.equal(
			found?.message,
			'This story takes about 3 min 2 s to tell, and 2 min is the target; begin to cut in Action, which takes 2 min 50 s.',
		);
		assert.equal(found?.severity, 'info');
	});

	it('follows pace and target', () => {
		assert.equal(findings('too-long', ofWords(250), { config: 'pace: { targetSeconds: 60 }' }).length, 1);
		assert.deepEqual(findings('too-long', ofWords(455), { config: 'pace: { wordsPerMinute: 200 }' }), []);
		assert.deepEqual(
			findings('too-long', ofWords(455), { config: 'rules: { too-long: { percentOfTarget: 200 } }' }),
			[],
		);
	});
});

describe('too-short', () => {
	it('ends at forty seconds', () => {
		assert.deepEqual(findings('too-short', ofWords(100)), []);
		const [found] = findings('too-short', ofWords(90));
		assert.match(
			found?.message ?? '',
			/^This story takes only about 36 s to tell, and 2 min is the target; in Result, /,
		);
		assert.equal(found?.severity, 'hint');
	});

	it('points at the Action when that is the thin part', () => {
		const text = story({ situation: words(30), task: words(20), action: words(10), result: words(10) });
		assert.match(findings('too-short', text)[0]?.message ?? '', /; in Action, say what you did yourself/);
	});

	it('does not judge a story with an empty or missing part', () => {
		assert.deepEqual(findings('too-short', story({ result: 'TODO' })), []);
		assert.deepEqual(findings('too-short', '**Situation:** A.\n\n**Action:** I did.\n'), []);
	});
});
