import type { Commit } from './commit.ts';

/** What a commit changed in files: how many, and lines that it inserted and deleted. */
export type Stat = readonly [hash: string, files: number, inserted: number, deleted: number];

/** A repository to read. */
export interface Repository {
	readonly name: string;
	/** Whether older commits are not there, as in a shallow clone. */
	isShallow(): Promise<boolean>;
	/** Every commit that HEAD or a tag reaches, newest first. */
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
	readonly repository: string;
	readonly commits: readonly Commit[];
	readonly isMine: (commit: Commit) => boolean;
	readonly stats: ReadonlyMap<string, Stat>;
	readonly isShallow: boolean;
}

/** What is not told: prose, tests, configuration of tools, what tools lock or generate, and the code of others. */
const untold = [
	...['.*', '.*/**', '*.md', '*.rst', '*.txt', '*.adoc', 'docs/**', 'change*', 'license*', '*.toml', '*.ini', '*.cfg'],
	...['test/**', 'tests/**', '*.test/**', '*.tests/**', '__tests__/**', 'spec/**', 'conftest.py'],
	...['test_*', '*_test.*', '*_tests.*', '*_spec.*', '*.test.*', '*.spec.*'],
	...['*.lock', '*[.-]lock.*', '*.sum', '*.svg', '*.snap', '*.min.*', '*.pb.*', '*_pb2*', '*generated*', '*bindata*'],
	...['dist/**', 'vendor/**', '*_modules/**'],
];
const told = [':(top)', ...untold.map((pattern) => `:(exclude,top,icase,glob)**/${pattern}`)];
/** Enough to find some unreadable commits among ten thousand. */
const mostFailures = 100;

/** @param me names and addresses of the user, in lowercase */
export async function readHistory(repository: Repository, me: ReadonlySet<string>): Promise<History> {
	const commits = await repository.commits();
	const isMine = ({ email, name }: Commit) => me.has(email.toLowerCase()) || me.has(name.toLowerCase());
	let failures = 0;
	/** Where a commit cannot be read, as in a partial clone, the others are. */
	const read = async (hashes: readonly string[]): Promise<readonly Stat[]> =>
		repository.stats(hashes, told).catch(async () => {
			const half = hashes.length >> 1;
			return half > 0 && failures++ < mostFailures
				? [...(await read(hashes.slice(0, half))), ...(await read(hashes.slice(half)))]
				: [];
		});
	const own = commits.filter((commit) => commit.parents.length < 2 && isMine(commit)).map(({ hash }) => hash);
	const stats = new Map((own.length > 0 ? await read(own) : []).map((stat) => [stat[0], stat]));
	return { repository: repository.name, commits, isMine, stats, isShallow: await repository.isShallow() };
}

/** Other authors with a name or an address that the user's commits have, too: `Robin <robin@home.example>`. */
export function perhapsMine({ commits, isMine }: History): string[] {
	const namesOf = ({ name, email }: Commit) => [name, email].map((each) => each.toLowerCase());
	const mine = new Set(commits.filter(isMine).flatMap(namesOf));
	const alike = commits.filter((each) => !isMine(each) && namesOf(each).some((name) => mine.has(name)));
	return authorsOf(alike);
}

/** The authors of commits, the most frequent first. */
export function authorsOf(commits: readonly Commit[]): string[] {
	const times = new Map<string, number>();
	for (const { name, email } of commits) {
		times.set(`${name} <${email}>`, (times.get(`${name} <${email}>`) ?? 0) + 1);
	}
	return [...times].sort(([, a], [, b]) => b - a).map(([author]) => author);
}
