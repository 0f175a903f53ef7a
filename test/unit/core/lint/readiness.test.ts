import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readinessOf } from '../../../../src/core/lint/readiness.ts';
import type { Severity } from '../../../../src/core/lint/severity.ts';

const sentence = (words: number) => `I ${'wrote '.repeat(words - 2)}it.`;
/** A story with a given number of words in the Action, and a given Result. */
const story = (words: number, result = 'Failures fell from 40 to 2 a week.') =>
	`# The queue\n\n## Situation\n\nIn 2024 our checkout failed every evening for customers.\n\n## Task\n\nI was asked to repair it.\n\n## Action\n\n${sentence(words)}\n\n## Result\n\n${result}\n`;

function readiness(text: string, status?: string) {
	const result = lint(status === undefined ? text : `---\nstatus: ${status}\n---\n\n${text}`);
	const [told] = result.document.stories;
	assert.ok(told);
	return readinessOf(result, told);
}

/** The readiness of a text with the given findings. */
function readinessWith(text: string, ...found: readonly (readonly [rule: string, severity: Severity])[]) {
	const { document } = lint(text);
	const [told = null] = document.stories;
	assert.ok(told);
	const span = told.titleSpan;
	const findings = found.map(([rule, severity]) => ({
		...{ rule, docs: '', severity, span, message: '', story: told, section: null, fixes: [] },
	}));
	return readinessOf({ document, findings }, told);
}

describe('readiness of a story', () => {
	it('is reached with every part, a figure, a fitting length and nothing serious', () => {
		const { state, findings, lacks } = readiness(story(120));
		assert.deepEqual({ state, findings, lacks }, { state: 'ready', findings: 0, lacks: [] });
	});

	it('is not reached by a story of a few seconds, or of many minutes', () => {
		assert.deepEqual(readiness(story(5)).lacks, ['too-short']);
		assert.equal(readiness(story(5)).state, 'incomplete');
		assert.deepEqual(readiness(story(4000)).lacks, ['too-long']);
		assert.equal(readiness(story(4000)).state, 'incomplete');
	});

	it('needs a figure, or a reason why there is none', () => {
		const unmeasured = story(120, 'The team slept better and the customers were glad about it.');
		assert.ok(readiness(unmeasured).lacks.includes('figure'));
		const excused = `---\nmeasurable: false\nreason: Nobody counted.\n---\n\n${unmeasured}`;
		assert.deepEqual(readiness(excused).lacks, []);
	});

	it('asks for figure and length whatever severity their rules have', () => {
		for (const [rule, lack] of [
			['unquantified-result', 'figure'],
			['too-short', 'too-short'],
			['too-long', 'too-long'],
		] as const) {
			const { state, lacks } = readinessWith(story(120), [rule, 'hint']);
			assert.deepEqual([state, lacks], ['incomplete', [lack]]);
		}
		assert.equal(readinessWith(story(120), ['unbalanced', 'info']).state, 'ready');
		assert.equal(readinessWith(story(120), ['unbalanced', 'warning']).state, 'incomplete');
	});

	it('needs every part, also where the rules about parts are off', () => {
		assert.deepEqual(readinessWith(story(120).replace(/## Result[\s\S]*/, '')).lacks, ['part']);
	});

	it('is never that of a draft', () => {
		assert.equal(readiness(story(120), 'draft').state, 'draft');
		assert.equal(readiness(story(120), 'ready').state, 'ready');
	});

	it('counts errors, findings and remarks', () => {
		const all = [
			['a', 'error'],
			['b', 'warning'],
			['c', 'info'],
			['d', 'hint'],
		] as const;
		const { findings, errors, remarks } = readinessWith(story(120), ...all);
		assert.deepEqual({ findings, errors, remarks }, { findings: 2, errors: 1, remarks: 2 });
	});

	it('depends on what is found about the whole file, for its first story', () => {
		const { document } = lint(`${story(120)}\n${story(120)}`);
		const found = {
			...{
				rule: 'a',
				docs: '',
				severity: 'error' as Severity,
				span: { start: 0, end: 1 },
				message: '',
				section: null,
				fixes: [],
			},
			story: null,
		};
		assert.deepEqual(
			document.stories.map((told) => readinessOf({ document, findings: [found] }, told).state),
			['incomplete', 'ready'],
		);
	});

	it('does not depend on the versions of the story', () => {
		const { state, remarks, lacks } = readiness(`${story(120)}\n## 45 seconds\n\n${sentence(300)}\n`);
		assert.deepEqual(
			{ state, remarks, lacks },
			{ state: 'ready', remarks: readiness(story(120)).remarks + 1, lacks: [] },
		);
	});

	it('is given up for a story that is retired', () => {
		assert.equal(readiness(story(120), 'retired').state, 'retired');
	});
});
