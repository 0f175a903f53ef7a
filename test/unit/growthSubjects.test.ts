import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { coverageFormats } from '../../src/cli/coverage/coverageFormats.ts';
import { formats } from '../../src/cli/formats/formats.ts';
import { toolNames } from '../../src/core/agents/tools.ts';
import { exportFormats } from '../../src/core/export/formats.ts';
import { shapes, subjects } from '../bench/shapes.ts';
import { root, Workspace } from './cli/workspace.ts';

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
	practice: ['history', 'bank', 'guess'],
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
});
