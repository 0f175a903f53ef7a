import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allParts } from '../../../../../src/core/story/model.ts';
import { findings, story } from './support.ts';

const rule = 'unbalanced';
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const told = (situation: number, task: number, action: number, result: number) =>
	story({ situation: words(situation), task: words(task), action: words(action), result: words(result) });

describe(rule, () => {
	it('reports a long setup', () => {
		const [found, ...others] = findings(rule, told(40, 10, 30, 20));
		assert.match(
			found?.message ?? '',
			/^The setup \(Situation and Task\) has 50% of the words \(aim for 15 to 30%\); shorten/,
		);
		assert.equal(found?.found, 'Retries that hurt');
		assert.equal(found?.section, 'situation');
		assert.deepEqual(others, []);
	});

	it('does not ask to shorten the setup of a short story, nor for more Action, as too-short does', () => {
		assert.deepEqual(findings(rule, told(25, 10, 26, 9)), []);
		assert.deepEqual(findings(rule, told(30, 10, 15, 5)), []);
		assert.match(findings(rule, told(47, 15, 24, 9))[0]?.message ?? '', /^Action has only 25%/);
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
		const car = `**Challenge:** ${words(50)}\n\n**Action:** ${words(30)}\n\n**Result:** ${words(20)}\n`;
		assert.match(
			findings(rule, car)[0]?.message ?? '',
			/^The setup \(Situation\) has 50% of the words \(aim for 15 to 30%\)/,
		);
	});

	it('never asks for the opposite of what `too-long` asks for', () => {
		const count = fc.integer({ min: 4, max: 60 });
		const partsNamed = (text: string) => allParts.filter((part) => text.toLowerCase().includes(part));
		fc.assert(
			fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), fc.boolean(), (counts, reflects) => {
				const [situation, task, action, result, reflection] = counts.map(words) as [
					string,
					string,
					string,
					string,
					string,
				];
				const text = story({ situation, task, action, result, ...(reflects && { reflection }) });
				const config = '{ pace: { targetSeconds: 10, wordsPerMinute: 60 }, rules: { unbalanced: { minWords: 0 } } }';
				const balance = findings(rule, text, { config })[0]?.message ?? '';
				const cut = partsNamed(
					/first from ([\w ]+),/.exec(findings('too-long', text, { config })[0]?.message ?? '')?.[1] ?? '',
				);
				const more = /^(Action|Result) has only/.exec(balance)?.[1] ?? /more room to ([\w ]+)/.exec(balance)?.[1] ?? '';
				assert.deepEqual(
					cut.filter((part) => partsNamed(more).includes(part)),
					[],
				);
				if (balance.includes('shorten')) {
					assert.ok(
						cut.some((part) => part === 'situation' || part === 'task'),
						`${balance} – ${cut}`,
					);
				}
			}),
			{
				numRuns: 300,
				examples: [
					[[23, 23, 28, 4, 26], true],
					[[23, 24, 10, 43, 4], false],
				],
			},
		);
	}).timeout(120_000);

	it('does not judge short, unfinished and combined stories', () => {
		assert.deepEqual(findings(rule, told(20, 10, 10, 10)), []);
		assert.deepEqual(findings(rule, story({ situation: words(100), action: 'TODO' })), []);
		const combined = `**Situation:** ${words(60)}\n\n**Task:** ${words(10)}\n\n**Action + Result:** ${words(30)}\n`;
		assert.deepEqual(findings(rule, combined), []);
	});
});
