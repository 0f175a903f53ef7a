// The language server in an editor that is not VS Code: Neovim, with its own client.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { findProgram } from '../hosts/system.ts';

const story = `# The outage

## Situation

Our checkout failed every Friday when the payroll runs began.

## Task

I was asked to make it survive the peak.

## Action

I moved the jobs into a queue and set a limit for each customer.
`;

describe('star-coach lsp in Neovim', function () {
	this.timeout(120_000);
	const neovim = findProgram('neovim');

	if (neovim === undefined) {
		it.skip('needs Neovim 0.10 or newer, which this machine does not have');
		return;
	}

	it('finds, explains, outlines, fixes and completes', async () => {
		const folder = temporaryFolder('neovim');
		mkdirSync(join(folder, 'stories'));
		writeFileSync(join(folder, 'stories/outage.md'), story);
		const out = join(folder, 'seen.json');
		const script = join(import.meta.dirname, 'neovim.lua');
		const server = [process.execPath, join(root, 'dist/cli.mjs'), 'lsp'];
		await promisify(execFile)(neovim, ['--clean', '--headless', '-n', '-l', script, out, ...server], {
			cwd: folder,
			env: { ...process.env, XDG_STATE_HOME: folder },
		});
		const seen = JSON.parse(readFileSync(out, 'utf8'));
		assert.ok(seen.found.includes('missing-section'));
		assert.match(seen.hover, /^\*\*Situation\*\* – where and when it was/);
		assert.deepEqual(seen.symbols, ['Situation', 'Task', 'Action']);
		assert.match(seen.lens, /^1 finding.* · \d+ s of 2 min$/);
		assert.match(seen.fixed, /\n## Result\n/);
		assert.equal(seen.undone, story.trimEnd());
		assert.deepEqual(seen.completions, ['Result', 'Reflection']);
	});
});
