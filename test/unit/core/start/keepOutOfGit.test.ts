import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configPaths, hasRemote, ignoreLine, leavesOut } from '../../../../src/core/start/keepOutOfGit.ts';

describe('keeping stories out of Git', () => {
	let repository = '';
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
			cwd: repository,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	beforeEach(() => {
		repository = mkdtempSync(join(tmpdir(), 'star-coach-git-'));
		git('init', '-q');
	});
	afterEach(() => rmSync(repository, { recursive: true }));

	it('knows a repository with a remote', () => {
		const config = () => readFileSync(join(repository, '.git/config'), 'utf8');
		assert.equal(hasRemote(config()), false);
		git('remote', 'add', 'origin', 'https://git.example/a.git');
		assert.equal(hasRemote(config()), true);
	});

	it('finds the configuration of a worktree and of a submodule', () => {
		git('commit', '-q', '--allow-empty', '-m', 'a');
		git('worktree', 'add', '-q', 'tree');
		const link = readFileSync(join(repository, 'tree/.git'), 'utf8');
		assert.ok(
			configPaths(link).some((path) => path.endsWith('/.git/worktrees/tree/../../config')),
			link,
		);
		assert.deepEqual(configPaths('gitdir: ../.git/modules/sub\n')[0], '../.git/modules/sub/config');
		assert.deepEqual(configPaths('notes'), []);
	});

	for (const folder of ['stories', 'career/my stories', 'a[b]*c']) {
		it(`writes a line by which Git leaves out ${folder}`, () => {
			mkdirSync(join(repository, folder), { recursive: true });
			writeFileSync(join(repository, folder, 'story.md'), 'a');
			writeFileSync(join(repository, '.gitignore'), `${ignoreLine(folder)}\n`);
			assert.equal(git('status', '--porcelain', '-uall').trim(), '?? .gitignore');
			assert.equal(leavesOut(readFileSync(join(repository, '.gitignore'), 'utf8'), folder), true);
		});
	}

	it('knows the lines that leave a folder out already', () => {
		for (const line of ['stories', 'stories/', '/career/', 'career', '/career/stories', 'career/stories/']) {
			assert.equal(leavesOut(`*.log\r\n${line}\r\n`, 'career/stories'), true, line);
		}
		for (const line of ['', '# stories', '!stories', 'stories-2', '/stories']) {
			assert.equal(leavesOut(line, 'career/stories'), false, line);
		}
	});
});
