import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCodicons } from '../../../src/build/codicons.ts';

describe('the icons of the pages', () => {
	const folder = mkdtempSync(join(tmpdir(), 'codicons-'));
	after(() => rmSync(folder, { recursive: true }));
	const names = () =>
		[...readFileSync(join(folder, 'codicon.css'), 'utf8').matchAll(/\.codicon-([\w-]+):before/g)].map(
			([, name]) => name,
		);

	it('are those whose names the code has', async () => {
		await writeCodicons('icon("pass");html`<vscode-button icon="arrow-left" class="codicon-warning">`', folder);
		assert.deepEqual(names().sort(), ['arrow-left', 'pass', 'warning']);
		assert.match(readFileSync(join(folder, 'codicon.css'), 'utf8'), /@font-face/);
		const few = statSync(join(folder, 'codicon.ttf')).size;
		assert.ok(few < 5_000, `${few}`);
		await writeCodicons(
			readFileSync(new URL(import.meta.resolve('@vscode/codicons/dist/codicon.css')), 'utf8'),
			folder,
		);
		assert.ok(names().length > 500);
	});

	it('are the same whenever they are made', async () => {
		await writeCodicons('pass warning', folder);
		const first = readFileSync(join(folder, 'codicon.ttf'));
		await writeCodicons('pass warning', folder);
		assert.ok(first.equals(readFileSync(join(folder, 'codicon.ttf'))));
	});
});
