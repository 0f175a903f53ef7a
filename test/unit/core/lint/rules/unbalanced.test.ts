import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'unbalanced';
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const told = (situation: number, task: number, action: number, result: number) =>
	story({ situation: words(situation), task: words(task), action: words(action), result: words(result) });

describe(rule, () => {
	it('leaves a short story to too-short', () => {
		assert.deepEqual(findings(rule, told(25, 10, 26, 9)), []);
		assert.deepEqual(findings(rule, told(30, 10, 15, 5)), []);
		assert.match(findings(rule, told(48, 10, 32, 24))[0]?.message ?? '', /^The setup/);
	});

	it('asks for more Action below a third', () => {
		assert.match(findings(rule, told(30, 12, 30, 48))[0]?.message ?? '', /^Action has only 25%/);
		assert.deepEqual(findings(rule, told(30, 12, 42, 36)), []);
	});

	it('does not judge an Action that is mostly code', () => {
		const text = (lines: number) => {
			const code = `\n\n\`\`\`sql\n${'SELECT one FROM two;\n'.repeat(lines)}\`\`\`\n`;
			return story({ situation: words(60), task: words(10), action: `${words(15)}${code}`, result: words(30) });
		};
		assert.deepEqual(findings(rule, text(12)), []);
		assert.deepEqual(findings('too-short', text(12).replace(words(60), 'Rain.')), []);
		assert.equal(findings(rule, text(2)).length, 1);
	});

	it('names no Task in a scheme that has none', () => {
		const car = `**Challenge:** ${words(60)}\n\n**Action:** ${words(36)}\n\n**Result:** ${words(24)}\n`;
		assert.match(
			findings(rule, car)[0]?.message ?? '',
			/^The setup \(Situation\) has 50% of the words \(aim for 15 to 30%\)/,
		);
	});

	it('does not judge short, unfinished and combined stories', () => {
		assert.deepEqual(findings(rule, told(20, 10, 10, 10)), []);
		assert.deepEqual(findings(rule, story({ situation: words(100), action: 'TODO' })), []);
		const combined = `**Situation:** ${words(60)}\n\n**Task:** ${words(10)}\n\n**Action + Result:** ${words(30)}\n`;
		assert.deepEqual(findings(rule, combined), []);
	});
});
