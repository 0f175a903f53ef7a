import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'missing-section';
const parts = (text: string) => findings(rule, text).map(({ section }) => section);

describe(rule, () => {
	it('is an error where nothing is left to judge: without an Action or a Result', () => {
		const without = (part: string) => findings(rule, story().replace(new RegExp(`## ${part}\\n\\n.*\\n`), ''));
		assert.deepEqual(
			['Situation', 'Task', 'Action', 'Result'].flatMap((part) => without(part).map(({ severity }) => severity)),
			['warning', 'warning', 'error', 'error'],
		);
		const config = 'rules: { missing-section: info }';
		const found = findings(rule, story().replace(/## (?:Task|Result)\n\n.*\n/g, ''), { config });
		assert.deepEqual(
			found.map(({ severity }) => severity),
			['info', 'info'],
		);
	});

	it('knows the final result in other languages', () => {
		for (const label of ['최종 성과', '最终结果', '最終結果', 'Endergebnis', 'Resultado final', 'Résultat final']) {
			assert.deepEqual(
				parts(`**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n**${label}:** 3%.\n`),
				[],
				label,
			);
		}
	});
});
