import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { Commit } from '../core/remember/commit.ts';
import type { Repository, Stat } from '../core/remember/history.ts';

/** Enough for the log of 100,000 commits. */
const longestOutput = 512 * 1024 * 1024;
/** Nothing that the repository or the machine configures runs, and nothing is fetched. */
const inert = [
	'--no-pager',
	'-c',
	'core.fsmonitor=',
	'-c',
	'core.hooksPath=/dev/null',
	'-c',
	'log.showSignature=false',
];
const environment = {
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_OPTIONAL_LOCKS: '0',
	GIT_TERMINAL_PROMPT: '0',
	GIT_NO_LAZY_FETCH: '1',
};
const log = ['log', '-z', '--no-ext-diff', '--no-textconv', '--encoding=UTF-8', '--decorate-refs=refs/tags/'];
const format = '--format=%H%n%P%n%aN%n%aE%n%ad%n%D%n%B';
const shortStat =
	/([0-9a-f]{40,64})\0?\n+ (\d+) files? changed(?:, (\d+) insertions?\(\+\))?(?:, (\d+) deletions?\(-\))?/g;

/** Runs git in a folder; what it prints. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
	const env = { ...process.env, ...environment, LC_ALL: 'C' };
	const { stdout } = await promisify(execFile)('git', [...inert, ...args], {
		cwd: folder,
		maxBuffer: longestOutput,
		env,
	});
	return stdout.trimEnd();
}

/** The name and address that git is configured with. */
export async function gitUser(folder: string): Promise<string[]> {
	const output = await git(folder, 'config', '--get-regexp', '^user\\.(name|email)$').catch(() => '');
	return output.split('\n').map((row) => row.slice(row.indexOf(' ') + 1));
}

export function gitRepository(root: string): Repository {
	return {
		name: basename(root),
		async commits() {
			return readLog(await git(root, ...log, '--date=raw', '--decorate=full', format));
		},
		async stats(email, path, skip, most) {
			const asked = ['--shortstat', '--no-renames', '--no-merges', '-F', `--author=<${email}>`, '--format=%H'];
			return toStats(await git(root, ...log, ...asked, `--skip=${skip}`, `-n${most}`, '--', path));
		},
	};
}

function toStats(output: string): Stat[] {
	return [...output.matchAll(shortStat)].map(([, hash = '', files, inserted = 0, deleted = 0]) => [
		hash,
		Number(files),
		Number(inserted) + Number(deleted),
	]);
}

/** The commits in what `git log` prints, newest first. */
export function readLog(output: string): Commit[] {
	return output.split('\0').filter(Boolean).map(toCommit);
}

function toCommit(record: string): Commit {
	const [hash = '', parents = '', name = '', email = '', date = '', refs = '', ...message] = record.split('\n');
	const [, seconds, sign, hours, minutes] = /^(-?\d+) ([+-])(\d\d)(\d\d)$/.exec(date) ?? [];
	return {
		hash,
		parents: parents.split(' ').filter(Boolean),
		name,
		email,
		at: Number(seconds ?? 0) * 1000,
		offset: (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1),
		message: message.join('\n'),
		tags: refs.split(', ').flatMap((ref) => /^tag: refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []),
	};
}
