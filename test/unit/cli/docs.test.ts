import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { is, safeParse } from 'valibot';
import { reportSchema } from '../../../src/build/reportSchema.ts';
import { defaultConfig } from '../../../src/core/lint/config.ts';
import { readConfigFile } from '../../../src/core/lint/readConfig.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { root, Workspace } from './workspace.ts';

const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

/** The first code block in a language. */
const block = (text: string, language: string) => text.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

/** The names by which links reach the headings of a page, as GitHub makes them. */
const anchorsOf = (text: string) =>
	new Set(
		[...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N} _-]/gu, '')
				.replaceAll(' ', '-'),
		),
	);

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

	it('shows every command', async () => {
		const { out } = await workspace.run(['--help']);
		const commands = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
		assert.ok(commands.length > 5);
		for (const command of commands.filter((name) => name !== 'help')) {
			assert.match(page('cli.md'), new RegExp(`^star-coach ${command}\\b`, 'm'));
		}
	});

	it('names every option of remember', async () => {
		const { out } = await workspace.run(['remember', '--help']);
		const optionsIn = (text: string) => new Set(text.match(/--[a-z][a-z-]+/g));
		assert.deepEqual(optionsIn(`${page('remember.md')} --help`), optionsIn(out));
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

	it('leads nowhere wrong from the README or any page of the docs, and names only tests that there are', () => {
		const pages = ['README.md', '.github/SECURITY.md', ...globSync('docs/**/*.md', { cwd: root })];
		for (const path of pages) {
			const text = readFileSync(join(root, path), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, '');
			for (const [, target = '', anchor] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#([^)]*))?\)/g)) {
				const file = join(root, dirname(path), target);
				assert.ok(existsSync(file), `${path}: ${target}`);
				if (anchor !== undefined) {
					assert.ok(anchorsOf(readFileSync(file, 'utf8')).has(anchor), `${path}: ${target}#${anchor}`);
				}
			}
		}
		const named = page('accessibility.md').match(/`(?:webview|manifest)\/\w+`/g) ?? [];
		assert.ok(named.length > 5);
		for (const name of named) {
			assert.ok(existsSync(join(root, 'test', `${name.replaceAll('`', '')}.test.ts`)), name);
		}
	});

	it('begins with a page that a store can show: short, with a picture for each feature, and the two commands of a clone in sight', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		assert.ok(Buffer.byteLength(readme) <= 7 * 1024, `${Buffer.byteLength(readme)} bytes`);
		const firstScreen = readme.split('\n').slice(0, 12).join('\n');
		for (const seen of ['backend developers', 'npm start', 'npm test', '.gif)']) {
			assert.ok(firstScreen.includes(seen), seen);
		}
		const features = readme.split('## What it does\n')[1]?.split('\n## ')[0]?.split('\n### ').slice(1) ?? [];
		assert.equal(features.length, 6);
		for (const feature of features) {
			assert.match(feature, /^!\[[^\]]+\]\(media\/screenshots\/[\w-]+\.png\)$/m);
		}
	});
});
