import type { Commit } from './commit.ts';

/** The hash of a commit, how many files it changed, and how many lines it inserted and deleted. */
export type Stat = readonly [hash: string, files: number, lines: number];

/** A repository to read. */
export interface Repository {
	readonly name: string;
	/** Every commit that HEAD reaches, newest first. */
	commits(): Promise<readonly Commit[]>;
	/** What commits by an address, newest first, changed in files that match a path pattern of git. */
	stats(email: string, path: string, skip: number, most: number): Promise<readonly Stat[]>;
}

/** What somebody did in a repository. */
export interface History {
	readonly repository: string;
	readonly commits: readonly Commit[];
	readonly isMine: (commit: Commit) => boolean;
	readonly stats: ReadonlyMap<string, { readonly files: number; readonly lines: number }>;
}

/**
 * Path patterns, and what a line in them counts, added to the ones before. Tools write what is locked. A rule of thumb:
 * five lines of prose are as much to tell as one of code.
 */
const counted: readonly (readonly [string, number])[] = [
	[':(top)', 1],
	[':(top,glob)**/*.lock', -1],
	[':(top,glob)**/*-lock.[jy][sa][om][nl]', -1],
	[':(top,glob)**/*.md', -0.8],
	[':(top,glob)**/*.rst', -0.8],
];
/** Enough to find some unreadable commits among ten thousand. */
const mostFailures = 100;

/** @param me names and addresses of the user, in lowercase */
export async function readHistory(repository: Repository, me: ReadonlySet<string>): Promise<History> {
	const commits = await repository.commits();
	const isMine = ({ email, name }: Commit) => me.has(email.toLowerCase()) || me.has(name.toLowerCase());
	const stats = new Map<string, { files: number; lines: number }>();
	let failures = 0;
	const read = async (email: string, path: string, worth: number, skip: number, most: number): Promise<void> => {
		try {
			for (const [hash, files, lines] of await repository.stats(email, path, skip, most)) {
				const before = stats.get(hash) ?? { files: 0, lines: 0 };
				stats.set(hash, { files: before.files + Math.trunc(worth) * files, lines: before.lines + worth * lines });
			}
		} catch {
			// Where a commit cannot be read, as in a partial clone, the others are.
			const half = Math.ceil(most / 2);
			if (most > 1 && failures++ < mostFailures) {
				await read(email, path, worth, skip, half);
				await read(email, path, worth, skip + half, most - half);
			}
		}
	};
	const own = commits.filter(isMine);
	const emails = [...new Set(own.map(({ email }) => email))];
	await Promise.all(emails.flatMap((email) => counted.map(([path, worth]) => read(email, path, worth, 0, own.length))));
	return { repository: repository.name, commits, isMine, stats };
}
