import { groupBy } from '../text/groupBy.ts';
import type { Commit } from './commit.ts';

/** What a commit changed in files: how many, and lines that it inserted and deleted. */
export type Stat = readonly [hash: string, files: number, inserted: number, deleted: number];

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
	/** What commits changed, of what one tells; each is read once. Nothing about those that cannot be read. */
	stats(hashes: readonly string[]): Promise<ReadonlyMap<string, Stat>>;
}

/** What is not told: prose, configuration of tools, tests, what tools lock or generate, and the code of others. */
const untold = [
	...['.*', '.*/**', '*.md', '*.rst', '*.txt', 'doc/**', 'docs/**', 'change*', '*.toml', '*.ini', '*.cfg'],
	...['test/**', 'tests/**', '*.test/**', '*.tests/**', '__tests__/**', 'spec/**', 'conftest.py'],
	...['regress/**', '*[-_]tests/**', 'test_*', '*_test.*', '*_spec.*', '*.test.*', '*.spec.*'],
	...['*.lock', '*[.-]lock.*', '*.sum', '*.pb.*', '*generated*', '*bindata*', 'vendor/**'],
];
const told = [':(top)', ...untold.map((pattern) => `:(exclude,top,icase,glob)**/${pattern}`)];
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
	const known = new Map<string, Stat>();
	const asked = new Set<string>();
	let failures = 0;
	/** Where a commit cannot be read, as in a partial clone, the others are. */
	const read = async (hashes: readonly string[]): Promise<readonly Stat[]> =>
		repository.stats(hashes, told).catch(async () => {
			const half = hashes.length >> 1;
			return half > 0 && failures++ < mostFailures
				? [...(await read(hashes.slice(0, half))), ...(await read(hashes.slice(half)))]
				: [];
		});
	const stats = async (hashes: readonly string[]) => {
		const unknown = hashes.filter((hash) => !asked.has(hash));
		for (const stat of unknown.length > 0 ? await read(unknown) : []) {
			known.set(stat[0], stat);
		}
		unknown.forEach((hash) => asked.add(hash));
		return known;
	};
	return { repository, commits, isMine, isShallow: await repository.isShallow(), stats };
}

/** The authors of commits, the most frequent first. */
export function authorsOf(commits: readonly Commit[]): string[] {
	const byAuthor = groupBy(commits, ({ name, email }) => `${name} <${email}>`);
	return [...byAuthor].sort(([, a], [, b]) => b.length - a.length).map(([author]) => author);
}
