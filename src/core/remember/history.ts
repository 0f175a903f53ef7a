import { groupBy } from '../text/groupBy.ts';
import type { Commit } from './commit.ts';

/** What a commit changed in files: how many, and lines that it inserted and deleted. */
export type Stat = readonly [files: number, inserted: number, deleted: number];
type Stats = ReadonlyMap<string, Stat>;

/** What commits changed, by their hashes: in the code, and in tests and prose; and those of which it is not known. */
export type Changes = Readonly<Record<'code' | 'beside', Stats>> & { readonly unread: ReadonlySet<string> };

/** A repository to read. */
export interface Repository {
	readonly name: string;
	/** Whether older commits are not there, as in a shallow clone. */
	isShallow(): Promise<boolean>;
	/** Every commit that HEAD or a tag reaches, newest first, with all its tags. */
	commits(): Promise<readonly Commit[]>;
	/** What commits changed in files that match path patterns of git, without renames; by hash. Rejects if one cannot be read. */
	stats(hashes: readonly string[], paths: readonly string[]): Promise<readonly (readonly [string, Stat])[]>;
}

/** What somebody did in a repository. */
export interface History {
	readonly repository: Repository;
	readonly commits: readonly Commit[];
	readonly isMine: (commit: Commit) => boolean;
	readonly isShallow: boolean;
	/** What commits changed; each is read once. */
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
/** All, and what is no code; git takes several times as long for patterns that only exclude. */
const parts = [[], [...pathspecs(besides), ...pathspecs(untold, 'exclude,')], pathspecs(untold)];

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
	const changes = { code: new Map<string, Stat>(), beside: new Map<string, Stat>(), unread: new Set<string>() };
	const asked = new Set<string>();
	const readNew = async (hashes: readonly string[]) => {
		const unknown = hashes.filter((hash) => !asked.has(hash));
		if (unknown.length > 0) {
			/** Not all can be read, as in a partial clone. */
			const leave = () => {
				unknown.forEach((hash) => changes.unread.add(hash));
				return [];
			};
			const read = parts.map(async (paths) => new Map(await repository.stats(unknown, paths).catch(leave)));
			const [all, beside, untold] = await Promise.all(read);
			for (const [hash, stat] of all ?? []) {
				const others = [beside?.get(hash), untold?.get(hash)];
				const left = stat.map((number, index) => others.reduce((rest, other) => rest - (other?.[index] ?? 0), number));
				const [files = 0, inserted = 0, deleted = 0] = left.map((number) => Math.max(0, number));
				if (files > 0) {
					changes.code.set(hash, [files, inserted, deleted]);
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
