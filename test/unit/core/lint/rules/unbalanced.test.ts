import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'unbalanced';
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const told = (situation: number, task: number, action: number, result: number) =>
	story({ situation: words(situation), task: words(task), action: words(action), result: words(result) });

describe(rule, () => {
	it('reports a long set-up', () => {
		const [found, ...others] = findings(rule, told(40, 10, 30, 20));
		assert.match(found?.message ?? '', /^Situation and Task take 50 % of this story \(the limit is 45 %\)/);
		assert.equal(found?.found, 'Retries that hurt');
		assert.equal(found?.section, 'situation');
		assert.deepEqual(others, []);
	});

	it('reports a short Action, at its label', () => {
		const [found] = findings(rule, told(20, 10, 25, 45));
		assert.match(found?.message ?? '', /^Action takes only 25 % of this story .* and Result 45 %; /);
		assert.equal(found?.found, 'Action');
	});

	it('allows exactly the limits', () => {
		assert.deepEqual(findings(rule, told(30, 15, 30, 25)), []);
		assert.deepEqual(findings(rule, told(25, 15, 30, 30)), []);
	});

	it('allows a small Action that is the largest part', () => {
		assert.deepEqual(findings(rule, told(27, 17, 29, 27)), []);
	});

	it('does not judge short, unfinished and combined stories', () => {
		assert.deepEqual(findings(rule, told(20, 10, 10, 10)), []);
		assert.deepEqual(findings(rule, story({ situation: words(100), action: 'TODO' })), []);
		const combined = `**Situation:** ${words(60)}\n\n**Task:** ${words(10)}\n\n**Action + Result:** ${words(30)}\n`;
		assert.deepEqual(findings(rule, combined), []);
	});

	it('takes its limits from the options', () => {
		const config = 'rules: { unbalanced: { maxSetup: 55, minWords: 10 } }';
		assert.deepEqual(findings(rule, told(40, 10, 30, 20), { config }), []);
		assert.equal(findings(rule, told(9, 3, 4, 4), { config }).length, 1);
	});
});
