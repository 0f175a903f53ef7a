import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../../src/cli/files/problem.ts';
import { replaceFile } from '../../../src/cli/files/replaceFile.ts';
import { root, Workspace } from './workspace.ts';

describe('replaceFile', () => {
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({ 'a.md': 'before' });
	});
	afterEach(() => workspace.remove());

	const anywhere = null;

	const refused = (path: string, message: RegExp) =>
		assert.rejects(replaceFile(workspace.path(path), 'before', 'after', anywhere), (error: Error) => {
			assert.ok(error instanceof Problem);
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
		await replaceFile(path, 'before', 'after – ü', anywhere);
		const after = statSync(path);
		assert.equal(workspace.read('a.md'), 'after – ü');
		assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
		assert.deepEqual(readdirSync(workspace.folder), ['a.md']);
	});

	for (const [before, after] of [
		['before', 'a longer text than before – ü'],
		['a longer text than after', 'after'],
	] as const) {
		it(`keeps the other names of a file (${after})`, async () => {
			workspace.write('a.md', before);
			linkSync(workspace.path('a.md'), workspace.path('b.md'));
			await replaceFile(workspace.path('a.md'), before, after, anywhere);
			assert.deepEqual([workspace.read('a.md'), workspace.read('b.md')], [after, after]);
			assert.equal(statSync(workspace.path('a.md')).nlink, 2);
			assert.deepEqual(readdirSync(workspace.folder), ['a.md', 'b.md']);
		});
	}

	/** Replaces `a.md`, which has a second name, in a process where something happens when it is overwritten. */
	function overwriting(happens: string) {
		workspace.write('a.md', 'before');
		linkSync(workspace.path('a.md'), workspace.path('b.md'));
		const script = `
			import fs from 'node:fs';
			import { syncBuiltinESMExports } from 'node:module';
			const { openSync, writeFileSync } = fs;
			let overwritten;
			fs.openSync = (path, flags, mode) => {
				const file = openSync(path, flags, mode);
				overwritten = flags === 'r+' ? file : overwritten;
				return file;
			};
			fs.writeFileSync = (file, text) => {
				if (file === overwritten) {
					writeFileSync(file, text.slice(0, 2));
					${happens}
				}
				return writeFileSync(file, file === overwritten ? text.slice(2) : text);
			};
			syncBuiltinESMExports();
			const { replaceFile } = await import(${JSON.stringify(join(root, 'src/cli/files/replaceFile.ts'))});
			await replaceFile('a.md', 'before', 'after', null).catch(({ message }) => console.log(message));
			console.log('went on');
		`;
		return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
			cwd: workspace.folder,
			encoding: 'utf8',
		});
	}

	it('finishes an overwrite in place before a signal ends the process', () => {
		const { signal, stdout, stderr } = overwriting("process.kill(process.pid, 'SIGINT');");
		assert.deepEqual([signal, stdout], ['SIGINT', ''], stderr);
		assert.deepEqual([workspace.read('a.md'), workspace.read('b.md')], ['after', 'after']);
		assert.deepEqual(readdirSync(workspace.folder), ['a.md', 'b.md']);
	});

	it('keeps the new text if an overwrite in place fails and the old text cannot be restored', () => {
		const { stdout } = overwriting(
			"fs.writeSync = () => { throw new Error('gone'); }; syncBuiltinESMExports(); throw Object.assign(new Error(), { code: 'ENOSPC' });",
		);
		const copy = readdirSync(workspace.folder).find((name) => name.endsWith('.tmp')) ?? '';
		assert.equal(workspace.read(copy), 'after');
		assert.ok(stdout.startsWith('The file was only written in part: the disk is full. Its new text is in "'), stdout);
		assert.ok(stdout.includes(copy));
	});

	it('writes only where it may', async () => {
		await assert.rejects(replaceFile(workspace.path('a.md'), 'before', 'after', []), /leads out of its folder/);
		assert.equal(workspace.read('a.md'), 'before');
	});

	it('leaves a file alone that somebody else has changed', async () => {
		workspace.write('a.md', 'changed');
		await refused('a.md', /it changed on disk; run again\.$/);
		assert.equal(workspace.read('a.md'), 'changed');
	});

	it('says why it cannot write', async () => {
		await refused('none.md', /^The file cannot be written: it does not exist\.$/);
		mkdirSync(workspace.path('folder.md'));
		await refused('folder.md', /^The file cannot be written: it is a folder\.$/);
	});
});
