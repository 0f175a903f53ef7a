import { groupBy } from '../text/groupBy.ts';
import { type Commit, handleOf } from './commit.ts';

/** What a commit changed in files: how many, and lines that it inserted and deleted. */
export type Stat = readonly [files: number, inserted: number, deleted: number];

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
	/** What else the repository releases: the names of tags that are not of the main thing. */
	readonly sisters: readonly string[];
}

/**
 * Reads who wrote what and when, which is fast.
 *
 * @param me names and addresses of the user, or both as `Name <address>`, where the address counts
 */
export async function readHistory(repository: Repository, me: Iterable<string>): Promise<History> {
	const all = await repository.commits();
	// A tag without a number, such as `nightly`, moves, and `v1.2.0-dev` is where a version begins; in a repository of
	// several things, most tags are of the main one.
	const releases = ({ tags }: Commit) => tags.filter((tag) => /\d/.test(tag) && !/-dev\b/.test(tag));
	const nameOf = (tag: string) => tag.replace(/\d.*/, '').replace(/[-_@/.]?v?$/, '');
	const families = [...groupBy(all.flatMap(releases), nameOf)].sort(([, a], [, b]) => b.length - a.length);
	const [main, ...sisters] = families.map(([name]) => name);
	const names = new Set([...me].map((who) => (/<([^<>]+)>$/.exec(who)?.[1] ?? who).toLowerCase()));
	return {
		repository,
		commits: all.map((each) => ({ ...each, tags: releases(each).filter((tag) => nameOf(tag) === main) })),
		isMine: ({ email, name }) => [email, name].some((each) => each && names.has(each.toLowerCase())),
		sisters: sisters.filter((name) => /^[\w.-]+$/.test(name)),
		isShallow: await repository.isShallow(),
	};
}

/** A rule of thumb: a shorter handle, such as `me` or `info`, is anybody's. */
const shortestHandle = 5;
const fork = /^Merge pull request #\d+ from ([\w-]+)\//;

/** Authors who may be the user by another name, because they have the handle of their address or of their forks. */
export function othersLikeMe({ commits, isMine }: History): string[] {
	const mine = commits.filter(isMine);
	const hashes = new Set(mine.map(({ hash }) => hash));
	const merges = groupBy(commits, ({ message }) => fork.exec(message)?.[1]?.toLowerCase() ?? '');
	const isOwn = ([, some]: [string, Commit[]]) =>
		2 * some.filter(({ parents }) => hashes.has(parents[1] ?? '')).length > some.length;
	const handles = new Set([...mine.map(handleOf), ...[...merges].filter(isOwn).map(([handle]) => handle)]);
	const isLike = (handle: string) => handle.length >= shortestHandle && handles.has(handle);
	return authorsOf(commits.filter((each) => isLike(handleOf(each)) && !isMine(each)));
}

/** The authors of commits, the most frequent first. */
export function authorsOf(commits: readonly Commit[]): string[] {
	const byAuthor = groupBy(commits, ({ name, email }) => `${name} <${email}>`);
	return [...byAuthor].sort(([, a], [, b]) => b.length - a.length).map(([author]) => author);
}
