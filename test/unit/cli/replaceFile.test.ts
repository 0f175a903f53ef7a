import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { FileProblem } from '../../../src/cli/files/problem.ts';
import { replaceFile } from '../../../src/cli/files/replaceFile.ts';
import { Workspace } from './workspace.ts';

describe('replaceFile', () => {
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({ 'a.md': 'before' });
	});
	afterEach(() => workspace.remove());

	const refused = (path: string, message: RegExp) =>
		assert.rejects(replaceFile(workspace.path(path), 'before', 'after'), (error: Error) => {
			assert.ok(error instanceof FileProblem);
			assert.match(error.message, message);
			assert.deepEqual(
				readdirSync(workspace.folder).filter((name) => name.endsWith('.tmp')),
				[],
			);
			return true;
		});

	it('replaces the text and keeps mode and owner', async () => {
		const path = workspace.path('a.md');
		if (process.getuid?.() === 0) {
			chownSync(path, 1234, 1234);
		}
		chmodSync(path, 0o604);
		const before = statSync(path);
		await replaceFile(path, 'before', 'after – ü');
		const after = statSync(path);
		assert.equal(workspace.read('a.md'), 'after – ü');
		assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
		assert.deepEqual(readdirSync(workspace.folder), ['a.md']);
	});

	it('leaves a file alone that somebody else has changed', async () => {
		workspace.write('a.md', 'changed');
		await refused('a.md', /somebody else has just changed it; run again\.$/);
		assert.equal(workspace.read('a.md'), 'changed');
	});

	it('says why it cannot write', async () => {
		await refused('none.md', /^The file cannot be written: it does not exist\.$/);
		mkdirSync(workspace.path('folder.md'));
		await refused('folder.md', /^The file cannot be written: it is a folder\.$/);
	});
});
