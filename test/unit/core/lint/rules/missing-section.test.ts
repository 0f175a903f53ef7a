import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'missing-section';
const parts = (text: string) => findings(rule, text).map(({ section }) => section);

describe(rule, () => {
	it('names the part, says what belongs there, and points at the title', () => {
		const text = story().replace(/## Task\n\n.*\n\n/, '');
		const [found, ...others] = findings(rule, text);
		assert.equal(
			found?.message,
			'No part of this story is labeled Task; add the label and say what you were asked to do, or took on yourself.',
		);
		assert.equal(found?.found, 'Retries that hurt');
		assert.equal(found?.severity, 'warning');
		assert.equal(found?.fixes[0]?.title, 'Add a Task section');
		assert.deepEqual(others, []);
	});

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

	it('asks for what the scheme asks for', () => {
		assert.deepEqual(parts('**Challenge:** A.\n\n**Action:** I did.\n\n**Result:** 3%.\n'), []);
		assert.deepEqual(parts('**Problem:** A.\n\n**Solution:** I did.\n\n**Result:** 3%.\n'), []);
		assert.deepEqual(parts('**Situation:** A.\n\n**Behaviour:** I did.\n\n**Impact:** 3%.\n'), []);
		assert.deepEqual(
			parts('---\nscheme: SAR\n---\n\n**Situation:** A.\n\n**Action:** I did.\n\n**Result:** 3%.\n'),
			[],
		);
		assert.deepEqual(parts('**Situation:** A.\n\n**Obstacle:** B.\n\n**Action:** I did.\n'), ['result']);
	});

	it('finds every missing part of a declared story, and of each story in a file', () => {
		assert.deepEqual(parts('---\ntype: star-story\n---\n\n# One\n\nNotes.\n'), [
			'situation',
			'task',
			'action',
			'result',
		]);
		const two =
			'## One\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n## Two\n\n**Task:** B.\n\n**Action:** I ran.\n\n**Result:** 3%.\n';
		assert.deepEqual(
			findings(rule, two).map(({ section, story, found }) => [section, story, found]),
			[
				['result', 0, 'One'],
				['situation', 1, 'Two'],
			],
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
