import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { coverageFormats } from '../../src/cli/coverage/coverageFormats.ts';
import { toPosix } from '../../src/cli/files/paths.ts';
import { formats } from '../../src/cli/formats/formats.ts';
import { toolNames } from '../../src/core/agents/tools.ts';
import { exportFormats } from '../../src/core/export/formats.ts';
import { shapes, subjects } from '../bench/shapes.ts';
import { root, Workspace } from '../unit/cli/workspace.ts';

/** The subjects of the growth table for each command, and for each page of the extension. */
const commands: Readonly<Record<string, readonly string[]>> = {
	lint: ['lint', 'fix', 'lint --fix --dry-run', ...Object.keys(formats).map((format) => `lint --format ${format}`)],
	coverage: ['values', ...coverageFormats.map((format) => `coverage --format ${format}`)],
	export: exportFormats.map((format) => `export --format ${format}`),
	map: ['posting', 'worksheet', 'interviews'],
	remember: ['remember'],
	lsp: ['lint', 'editor'],
	mcp: ['history', ...toolNames.map((name) => `tool ${name}`)],
	// These read nothing that somebody else has written.
	rules: [],
	explain: [],
	help: [],
};
const pages: Readonly<Record<string, readonly string[]>> = {
	coverage: ['coverage --format json'],
	practice: ['history', 'bank', 'guess', 'answer'],
	review: ['review', 'preview'],
};

describe('the growth table', () => {
	it('has a subject for every command, output format, tool and page', async () => {
		const workspace = new Workspace();
		const { out } = await workspace.run(['--help']);
		workspace.remove();
		const [, list = ''] = out.split('Commands:\n');
		assert.deepEqual([...list.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).sort(), Object.keys(commands).sort());
		const folders = globSync('src/webview/*/main.ts', { cwd: root }).map((path) => basename(dirname(join(root, path))));
		assert.deepEqual(folders.sort(), Object.keys(pages).sort());
		for (const subject of [...Object.values(commands), ...Object.values(pages)].flat()) {
			assert.ok(subject in subjects, `There is no subject "${subject}".`);
			assert.ok(
				shapes.some((shape) => shape.subject === subject),
				`No shape is hard on "${subject}".`,
			);
		}
	});

	it('has a subject for every function of the core that reads a text for the rest of the product', () => {
		const called = JSON.parse(
			execFileSync(process.execPath, [join(root, 'test/bench/called.ts')], { encoding: 'utf8' }),
		);
		const readers = readersOfCore();
		assert.ok(readers.length > 40, `${readers.length}`);
		assert.deepEqual(
			readers.filter((reader) => !called.includes(reader)),
			[],
		);
	}).timeout(300_000);
});

/** What these parameters have is short: somebody has typed it, or the file system limits it. */
const short: ReadonlySet<string> = new Set(['id', 'path', 'name', 'folder', 'title', 'link', 'question']);

/** The functions of the core that take a text and are imported elsewhere, each as its file and name. */
function readersOfCore(): string[] {
	const bodyOf = (path: string) => parseSync(path, readFileSync(join(root, path), 'utf8')).program.body;
	const taking = new Set<string>();
	for (const path of globSync('src/core/**/*.ts', { cwd: root })) {
		for (const node of bodyOf(path)) {
			const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : null;
			const first = declared?.type === 'FunctionDeclaration' ? declared.params[0] : undefined;
			if (
				declared?.type === 'FunctionDeclaration' &&
				first?.type === 'Identifier' &&
				first.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword' &&
				!short.has(first.name)
			) {
				taking.add(`${toPosix(path)}#${declared.id?.name}`);
			}
		}
	}
	const imported = globSync('src/{assist,cli,extension,library,protocol,webview}/**/*.ts', { cwd: root }).flatMap(
		(path) =>
			bodyOf(path).flatMap((node) => {
				if ((node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') || !node.source) {
					return [];
				}
				const file = toPosix(join(dirname(path), node.source.value));
				return node.specifiers.flatMap((each) => {
					const name =
						each.type === 'ImportSpecifier' ? each.imported : each.type === 'ExportSpecifier' ? each.local : null;
					return name?.type === 'Identifier' ? `${file}#${name.name}` : [];
				});
			}),
	);
	return [...new Set(imported)].filter((name) => taking.has(name)).sort();
}
