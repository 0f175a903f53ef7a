import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { is, safeParse } from 'valibot';
import { reportSchema } from '../../../src/build/reportSchema.ts';
import { defaultConfig } from '../../../src/core/lint/config.ts';
import { readConfigFile } from '../../../src/core/lint/readConfig.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { root, Workspace } from './workspace.ts';

const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

/** The first code block in a language. */
const block = (text: string, language: string) => text.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

describe('documentation of the command line', () => {
	let workspace: Workspace;
	before(() => {
		workspace = new Workspace();
	});
	after(() => workspace.remove());

	it('shows a valid configuration, and the defaults as they are', () => {
		const text = page('configuration.md');
		const { layer, problems } = readConfigFile(block(text, 'yaml'), rules);
		assert.deepEqual(problems, []);
		assert.deepEqual(Object.keys(layer).sort(), ['draftSeverity', 'ignore', 'pace', 'rules', 'stories']);
		assert.equal(layer.rules?.size, 4);
		assert.ok(text.includes(defaultConfig.stories.map((glob) => `\`${glob}\``).join(', ')));
		for (const value of Object.values(defaultConfig.pace)) {
			assert.match(text, new RegExp(`^\\| \`pace\\..* \\| ${value} \\|$`, 'm'));
		}
	});

	it('names every option and every format, and none that does not exist', async () => {
		const helps = await Promise.all(['lint', 'map', 'export'].map((command) => workspace.run([command, '--help'])));
		const out = helps.map((help) => help.out).join('\n');
		const optionsIn = (text: string) => [...new Set(text.replace(/^npm .*$/gm, '').match(/--[a-z][a-z-]+/g))].sort();
		const documented = optionsIn(page('cli.md'));
		assert.deepEqual(
			documented,
			optionsIn(out).filter((option) => option !== '--help'),
		);
		for (const format of ['pretty', 'compact', 'json', 'sarif', 'junit', 'github']) {
			assert.ok(page('cli.md').includes(`| \`${format}\` |`), format);
		}
	});

	it('shows a report of the form that the schema describes', () => {
		const json = block(page('report.md'), 'jsonc').replace(/\/\/.*$/gm, '');
		const { success, issues } = safeParse(reportSchema, JSON.parse(json));
		assert.ok(success, JSON.stringify(issues, null, 2));
		assert.ok(!is(reportSchema, { version: 2, files: [], summary: {} }));
	});

	it('describes the report of every story', async () => {
		for (const folder of ['test/accuracy/stories', 'media/sample-stories']) {
			const { out } = await workspace.run(['lint', '--format', 'json', join(root, folder)]);
			const { success, issues } = safeParse(reportSchema, JSON.parse(out));
			assert.ok(success, JSON.stringify(issues?.slice(0, 3), null, 2));
		}
	});

	it('leads nowhere wrong from any page of the docs, and names only tests that there are', () => {
		for (const path of globSync('docs/*.md', { cwd: root })) {
			const text = readFileSync(join(root, path), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, '');
			for (const [, target = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
				assert.ok(existsSync(join(root, 'docs', target)), `${path}: ${target}`);
			}
		}
		const named = page('accessibility.md').match(/`(?:webview|manifest)\/\w+`/g) ?? [];
		assert.ok(named.length > 5);
		for (const name of named) {
			assert.ok(existsSync(join(root, 'test', `${name.replaceAll('`', '')}.test.ts`)), name);
		}
	});

	it('has no link that leads nowhere', () => {
		const files = new Set(
			globSync(['docs/**/*', 'media/**/*'], { cwd: root }).map((path) => path.replaceAll('\\', '/')),
		);
		for (const name of ['cli.md', 'configuration.md', 'report.md']) {
			for (const [, target = ''] of page(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
				assert.ok(files.has(join('docs', target).replaceAll('\\', '/')), `${name}: ${target}`);
			}
		}
	});
});
