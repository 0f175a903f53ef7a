import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { Commit } from '../core/remember/commit.ts';
import type { Repository } from '../core/remember/history.ts';

/** Enough for the log of 100,000 commits. */
const longestOutput = 512 * 1024 * 1024;
/** In milliseconds: a configuration may name files without an end. */
const longestRun = 60_000;
/** Nothing that the repository or the machine configures runs or is read, and nothing is fetched. */
const settings = ['core.fsmonitor=', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'mailmap.file='];
const inert = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting])];
const environment = {
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_OPTIONAL_LOCKS: '0',
	GIT_TERMINAL_PROMPT: '0',
	GIT_NO_LAZY_FETCH: '1',
	LC_ALL: 'C',
};
const log = ['log', '-z', '--no-ext-diff', '--no-textconv', '--encoding=UTF-8', '--date=iso-strict'];
const tags = ['--decorate=full', '--decorate-refs=refs/tags/'];
const comment = '^[[:space:]]*(//|#|\\*|/\\*|--|;|""")';
const shortStat =
	/([0-9a-f]{40,64})\0?\n+ (\d+) files? changed(?:, (\d+) insertions?\(\+\))?(?:, (\d+) deletions?\(-\))?/g;

/** Runs git in a folder; what it prints. */
async function git(folder: string, args: readonly string[], input = ''): Promise<string> {
	const env = { ...process.env, ...environment };
	const options = { cwd: folder, maxBuffer: longestOutput, timeout: longestRun, env };
	const running = promisify(execFile)('git', [...inert, ...args], options);
	// Git may end before it has read everything.
	running.child.stdin?.on('error', () => {}).end(input);
	return (await running).stdout.trimEnd();
}

/** The name and address that git is configured with. */
export async function gitUser(folder: string): Promise<string[]> {
	const output = await git(folder, ['config', '--get-regexp', '^user\\.(name|email)$']).catch(() => '');
	return output.split('\n').map((row) => row.slice(row.indexOf(' ') + 1));
}

/** The folder in which git keeps the repository that contains a folder. */
export async function gitFolder(folder: string): Promise<string> {
	return git(folder, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
}

/** @param folder where git keeps the repository */
export function gitRepository(folder: string): Repository {
	return {
		name: basename(folder.replace(/[\\/]\.git$/, '')),
		isShallow: async () => (await git(folder, ['rev-parse', '--is-shallow-repository'])) === 'true',
		async commits() {
			const format = '--format=%H%n%P%n%aN%n%aE%n%ad%n%ct%n%D%n%B';
			// A new repository has no HEAD.
			return readLog(await git(folder, [...log, ...tags, format, '--ignore-missing', 'HEAD', '--tags', '--']));
		},
		async stats(hashes, paths) {
			// Neither what is indented nor a comment is code.
			const plain = ['-w', '--ignore-blank-lines', `-I${comment}`];
			const asked = ['--no-walk=unsorted', '--shortstat', '-M', '--format=%H', ...plain, '--stdin'];
			const output = await git(folder, [...log, ...asked], [...hashes, '--', ...paths, ''].join('\n'));
			return [...output.matchAll(shortStat)].map(([, hash = '', ...numbers]) => {
				const [files = 0, inserted = 0, deleted = 0] = numbers.map((number) => Number(number ?? 0));
				return [hash, [files, inserted, deleted]] as const;
			});
		},
	};
}

/** The commits in what `git log` prints, newest first. */
export function readLog(output: string): Commit[] {
	const records = output.split('\0').filter(Boolean);
	return records.map((record) => {
		const [hash = '', parents = '', name = '', email = '', date = '', committed = '', refs = '', ...message] =
			record.split('\n');
		return {
			...{ hash, name, email, message: message.join('\n') },
			parents: parents.split(' ').filter(Boolean),
			at: Date.parse(date) || 0,
			// Without its time zone.
			clock: Date.parse(`${date.slice(0, 19)}Z`) || 0,
			committed: Number(committed) * 1000 || 0,
			tags: refs.split(', ').flatMap((ref) => /^tag: refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []),
		};
	});
}
