import { groupBy } from '../text/groupBy.ts';
import type { Commit } from './commit.ts';

/** What a commit changed in files: how many, and lines that it inserted and deleted. */
export type Stat = readonly [hash: string, files: number, inserted: number, deleted: number];

/** What commits changed, by their hashes: in the code, and in tests and prose. */
export interface Changes {
	readonly code: ReadonlyMap<string, Stat>;
	readonly beside: ReadonlyMap<string, Stat>;
}

/** A repository to read. */
export interface Repository {
	readonly name: string;
	/** Whether older commits are not there, as in a shallow clone. */
	isShallow(): Promise<boolean>;
	/** Every commit that HEAD or a tag reaches, newest first, with all its tags. */
	commits(): Promise<readonly Commit[]>;
	/**
	 * What commits changed in files that match path patterns of git, without renames.
	 *
	 * @throws if a commit cannot be read
	 */
	stats(hashes: readonly string[], paths: readonly string[]): Promise<readonly Stat[]>;
}

/** What somebody did in a repository. */
export interface History {
	readonly repository: Repository;
	readonly commits: readonly Commit[];
	readonly isMine: (commit: Commit) => boolean;
	readonly isShallow: boolean;
	/** What commits changed; each is read once. Nothing about those that cannot be read. */
	changes(hashes: readonly string[]): Promise<Changes>;
}

/** What goes with the work: tests and prose. */
const besides = [
	...['*.md', '*.rst', '*.txt', '*.adoc', 'doc/**', 'docs/**', 'Docs/**', '[Cc]hange*', 'CHANGE*', 't/**'],
	...['[Tt]est*/**', '*Test/**', '*.[Tt]ests/**', '__tests__/**', 'spec/**', 'conftest.py', 'regress/**'],
	...['*[-_]tests/**', 'test_*', '*_test.*', '*_spec.*', '*.test.*', '*.spec.*', '*fixtures/**'],
];
/** What is nobody's work: the configuration of tools, what they lock or generate, and the code of others. */
const untold = [
	...['.*', '.*/**', '*.toml', '*.ini', '*.cfg', '*.lock', '*[.-]lock.*', 'requirements*', 'requirements/**'],
	...['*.sum', 'configure', '*.pb.*', '*generated*', '*bindata*', '*.dat', 'vendor/**'],
];
const pathspecs = (patterns: readonly string[], magic = '') =>
	patterns.map((pattern) => `:(${magic}top,glob)**/${pattern}`);
/** Git takes several times as long for patterns that only exclude. */
const parts = [[...pathspecs(besides), ...pathspecs(untold, 'exclude,')], pathspecs(untold)];
/** Enough to find some unreadable commits among ten thousand. */
const mostFailures = 100;

/**
 * Reads who wrote what and when, which is fast; what was changed is slow, and read when it is asked for.
 *
 * @param me names and addresses of the user, or both as `Name <address>`, where the address counts
 */
export async function readHistory(repository: Repository, me: Iterable<string>): Promise<History> {
	// A tag without a number, such as `nightly`, moves.
	const releases = ({ tags }: Commit) => tags.filter((tag) => /\d/.test(tag));
	const commits = (await repository.commits()).map((each) => ({ ...each, tags: releases(each) }));
	const names = new Set([...me].map((who) => (/<([^<>]+)>$/.exec(who)?.[1] ?? who).toLowerCase()));
	const isMine = ({ email, name }: Commit) => [email, name].some((each) => each && names.has(each.toLowerCase()));
	const changes = { code: new Map<string, Stat>(), beside: new Map<string, Stat>() };
	const asked = new Set<string>();
	let failures = 0;
	/** Where a commit cannot be read, as in a partial clone, the others are. */
	const readSome = async (hashes: readonly string[], paths: readonly string[]): Promise<readonly Stat[]> =>
		repository.stats(hashes, paths).catch(async () => {
			const half = hashes.length >> 1;
			return half > 0 && failures++ < mostFailures
				? [...(await readSome(hashes.slice(0, half), paths)), ...(await readSome(hashes.slice(half), paths))]
				: [];
		});
	const readNew = async (hashes: readonly string[]) => {
		const unknown = hashes.filter((hash) => !asked.has(hash));
		const all = unknown.length > 0 ? await readSome(unknown, []) : [];
		const readable = all.map(([hash]) => hash);
		if (readable.length > 0) {
			const read = parts.map(
				async (paths) => new Map((await readSome(readable, paths)).map((stat) => [stat[0], stat])),
			);
			const [beside, rest] = await Promise.all(read);
			for (const [hash, ...numbers] of all) {
				const without = [beside?.get(hash), rest?.get(hash)].filter((stat) => stat !== undefined);
				const left = (index: 1 | 2 | 3) =>
					Math.max(
						0,
						without.reduce((sum, stat) => sum - stat[index], numbers[index - 1] ?? 0),
					);
				if (left(1) > 0) {
					changes.code.set(hash, [hash, left(1), left(2), left(3)]);
				}
			}
			beside?.forEach((stat, hash) => changes.beside.set(hash, stat));
		}
		unknown.forEach((hash) => asked.add(hash));
		return changes;
	};
	return { repository, commits, isMine, isShallow: await repository.isShallow(), changes: readNew };
}

/** The authors of commits, the most frequent first. */
export function authorsOf(commits: readonly Commit[]): string[] {
	const byAuthor = groupBy(commits, ({ name, email }) => `${name} <${email}>`);
	return [...byAuthor].sort(([, a], [, b]) => b.length - a.length).map(([author]) => author);
}
