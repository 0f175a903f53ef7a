import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../src/core/lint/readConfig.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { goodStory, root, Workspace } from './workspace.ts';

const page = readFileSync(join(root, 'docs/custom-rules.md'), 'utf8');
const example = page.split('```js\n')[1]?.split('```')[0] ?? '';
const synergyStory = goodStory.replace('Our checkout failed', 'There was Synergy, and our checkout failed');

describe('custom rules', () => {
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({ 'a.md': synergyStory, 'my-rules.mjs': example });
	});
	afterEach(() => workspace.remove());

	const lintWith = (...args: string[]) => workspace.run(['lint', 'a.md', ...args]);
	const reportOf = async (...args: string[]) => JSON.parse((await lintWith('--format', 'json', ...args)).out) as Report;
	const foundBy = async (...args: string[]) =>
		(await reportOf(...args)).files[0]?.diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);
	/** What is said about a module whose default export is this. */
	const errorOf = async (code: string, ...args: string[]) => {
		workspace.write(`wrong-${++modules}.mjs`, code);
		const { status, out, err } = await lintWith('--rules', `wrong-${modules}.mjs`, ...args);
		assert.equal(status, 2);
		return (err + out).trim().replace(/wrong-\d+/, 'wrong');
	};
	let modules = 0;

	it('find in the example of the docs what the page says, where it is, with the page of the rule', async () => {
		assert.deepEqual(await foundBy(), []);
		const { files, summary } = await reportOf('--rules', './my-rules.mjs');
		const [finding, ...more] = files[0]?.diagnostics ?? [];
		assert.deepEqual(more, []);
		assert.equal(summary.warnings, 1);
		assert.partialDeepStrictEqual(finding, {
			...{ rule: 'custom-no-synergy', severity: 'warning', section: 'situation', story: 0 },
			...{ line: 5, column: 11, endLine: 5, endColumn: 18, docs: 'https://example.com/our-words' },
		});
	});

	it('are configured by --rule, by files and by comments', async () => {
		const module = ['--rules', 'my-rules.mjs'];
		assert.deepEqual(await foundBy(...module, '--rule', 'custom-no-synergy=hint'), ['custom-no-synergy hint']);
		workspace.write('.star-coach.yaml', 'rules:\n  custom-no-synergy: error\n');
		assert.deepEqual(await foundBy(...module), ['custom-no-synergy error']);
		assert.deepEqual(await foundBy(...module, '--rule', 'custom-no-synergy=off'), []);
		workspace.write('a.md', `<!-- star-coach-disable-file custom-no-synergy -->\n\n${synergyStory}`);
		assert.deepEqual(await foundBy(...module), []);
		workspace.write('a.md', `<!-- star-coach-disable-file custom-no-synergy -->\n\n${goodStory}`);
		assert.deepEqual(await foundBy(...module), ['unused-disable warning']);
	});

	it('may be named in configurations and comments where they are not loaded', () => {
		assert.deepEqual(readConfigFile('rules:\n  custom-any: warning', rules).problems, []);
		assert.deepEqual(
			readConfigFile('rules:\n  custom-any: loud', rules).problems.map(({ message }) => message),
			['"rules.custom-any" must be "error", "warning", "info", "hint" or "off", not "loud".'],
		);
		assert.deepEqual(lint(`<!-- star-coach-disable custom-any -->\n\n${goodStory}`).findings, []);
	});

	it('are never loaded unless the command line names their module', async () => {
		const trap = `import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('trapped', import.meta.url), '');\n${example}`;
		const files = ['my-rules.mjs', 'star-coach.rules.mjs', '.star-coach.mjs', '.star-coach.js'];
		files.forEach((file) => workspace.write(file, trap));
		for (const config of ['rules: ./my-rules.mjs', 'rules: [./my-rules.mjs]', 'extends: ./my-rules.mjs']) {
			workspace.write('.star-coach.yaml', config);
			assert.equal((await workspace.run(['lint'])).status, 2, config);
			assert.equal((await workspace.run(['lint', '--config', '.star-coach.yaml'])).status, 2, config);
		}
		workspace.write('.star-coach.yaml', '');
		workspace.write('--rules=my-rules.mjs', synergyStory);
		await workspace.run(['lint', '.', '--', '--rules=my-rules.mjs']);
		await workspace.run(['coverage']);
		assert.ok(!existsSync(workspace.path('trapped')));
		await lintWith('--rules', 'star-coach.rules.mjs');
		assert.ok(existsSync(workspace.path('trapped')));
	});

	it('say in one sentence why a module cannot be used', async () => {
		assert.equal(
			(await lintWith('--rules', 'none.mjs')).err,
			'error: --rules names "none.mjs", which is not a file; use the path of a JavaScript module.\n',
		);
		const start = 'error: The --rules module "wrong.mjs"';
		assert.match(await errorOf('export default ['), /^error: The --rules module "wrong\.mjs" cannot be loaded: .+$/);
		assert.equal(await errorOf('throw new Error("No")'), `${start} cannot be loaded: No.`);
		const none = `${start} exports no rule; its default export must be a rule, an object with id, severity, description and check, or a list of rules.`;
		for (const other of [
			'export const rules = [];',
			'export default [];',
			'export default 1',
			'export default (story) => [];',
			`export default { rules: [{ id: 'custom-a' }] };`,
		]) {
			assert.equal(await errorOf(other), none);
		}
		const wrong = `${start} has an invalid rule:`;
		const rule = (keys: string) =>
			`export default { id: 'custom-a', severity: 'info', description: 'A', check() {}, ${keys} }`;
		assert.equal(
			await errorOf(rule("id: 'too-long'")),
			`${wrong} "too-long" must begin with "custom-", in lowercase letters.`,
		);
		assert.equal(
			await errorOf(rule("severity: 'loud'")),
			`${wrong} "rule 1.severity" must be "error", "warning", "info", "hint" or "off", not "loud".`,
		);
		assert.equal(await errorOf(rule('check: 1')), `${wrong} "rule 1.check" must be a function, not 1.`);
		assert.equal(
			await errorOf(rule("docs: 'page.md'")),
			`${wrong} "page.md" must be a URL that begins with "https://".`,
		);
		assert.equal(
			(await lintWith('--rules', 'my-rules.mjs', '--rule', 'custom-no-synergies=off')).err,
			'error: Unknown rule "custom-no-synergies"; name its module with --rules.\n',
		);
	});

	it('that fail on a story make its file fail, in one sentence, and the rest goes on', async () => {
		const checking = (body: string) =>
			`export default { id: 'custom-a', severity: 'info', description: 'A', check(story, { document }) { ${body} } }`;
		workspace.write('b.md', goodStory);
		for (const [body, sentence] of [
			['story.none.none', 'The rule "custom-a" failed: Cannot read properties of undefined (reading \'none\').'],
			['', 'The rule "custom-a" does not return a list of findings: return one, empty if there is nothing to find.'],
			[
				'return [{}]',
				'The rule "custom-a" does not return a list of findings: "its list of findings.message" is missing.',
			],
			[
				"return [{ message: 'A', span: { start: 5, end: 2 } }]",
				'The rule "custom-a" names a position outside the text or inside a character: Edit 5–2 overlaps another one or lies outside the text.',
			],
		] as const) {
			workspace.write(
				`wrong-${++modules}.mjs`,
				checking(`if (document.text.includes('Synergy')) { ${body || 'return'} } return [];`),
			);
			const { status, out } = await workspace.run([
				'lint',
				'--rules',
				`wrong-${modules}.mjs`,
				'--format',
				'json',
				'a.md',
				'b.md',
			]);
			assert.equal(status, 2, body);
			const { files } = JSON.parse(out) as Report;
			assert.deepEqual(
				files.map(({ error }) => error),
				[sentence, null],
			);
		}
	});
});
