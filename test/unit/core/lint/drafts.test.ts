import assert from 'node:assert/strict';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import { newStory } from '../../../../src/core/start/newStory.ts';

const { text: draft } = newStory({ title: 'The outage', questions: [], competencies: [], date: '2026-11-25' });

function severities(text: string, ...files: string[]): string[] {
	const layers = files.map((file) => readConfigFile(file, rules)).map(({ layer }) => layer);
	return [...new Set(lint(text, { config: toConfig(layers, rules) }).findings.map(({ severity }) => severity))];
}

describe('the findings of a draft', () => {
	it('have the usual severities unless the configuration says otherwise', () => {
		assert.deepEqual(severities(draft), ['error']);
		assert.deepEqual(severities(draft, 'draftSeverity: usual'), ['error']);
	});

	it('are hints where the configuration asks for it, whatever severity a rule has', () => {
		assert.deepEqual(severities(draft, 'draftSeverity: hint'), ['hint']);
		assert.deepEqual(severities(draft, '{ draftSeverity: hint, rules: { empty-section: warning } }'), ['hint']);
		assert.deepEqual(severities(draft, '{ draftSeverity: hint, rules: { empty-section: off } }'), []);
		assert.deepEqual(severities(draft, 'draftSeverity: hint', 'draftSeverity: usual'), ['error']);
	});

	it('are errors again as soon as the story is said to be ready, or nothing is said', () => {
		const ready = draft.replace('status: draft', 'status: ready');
		assert.deepEqual(severities(ready, 'draftSeverity: hint'), ['error']);
		assert.deepEqual(severities(ready.replace('status: ready\n', ''), 'draftSeverity: hint'), ['error']);
	});

	it('leave those about the front matter and about comments as they are', () => {
		const wrong = draft.replace('date: ', 'tittle: x\ndate: ').replace(/^title: .*\n/m, '');
		const found = lint(`${wrong}\n<!-- star-coach-disable too-long -->\n`, {
			config: toConfig([{ draftSeverity: 'hint' }], rules),
		}).findings;
		assert.deepEqual(
			found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
			['invalid-front-matter', 'unused-disable'],
		);
	});

	it('are configured with one of two words', () => {
		const { problems } = readConfigFile('draftSeverity: info', rules);
		assert.deepEqual(
			problems.map(({ message }) => message),
			['"draftSeverity" must be "hint" or "usual", not "info".'],
		);
	});
});
