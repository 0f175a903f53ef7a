/** A commit, as git knows it. */
export interface Commit {
	readonly hash: string;
	readonly parents: readonly string[];
	readonly name: string;
	readonly email: string;
	/** When it was written, in ms since 1970. */
	readonly at: number;
	/** Minutes that the author's clock was ahead of UTC. */
	readonly offset: number;
	readonly message: string;
	readonly tags: readonly string[];
}

/** The first line of a message. */
export function subjectOf({ message }: Commit): string {
	return (/\S.*/.exec(message)?.[0] ?? '').trim();
}

const numbered = /\((?:pull request )?[#!](\d{1,9})\)$/;

/** The pull request with whose number the subject of a squashed commit or a merge ends: `#123`. */
export function requestOf(subject: string): string | undefined {
	const [, number] = numbered.exec(subject) ?? [];
	return number && `#${number}`;
}

export function withoutRequest(subject: string): string {
	return subject.replace(numbered, '').trim();
}

/** What git, GitHub and GitLab write when something is taken back. */
const reverting = /^(?:This reverts (?:commit ([0-9a-f]{40,64})|merge request !(\d+))|Reverts [\w./-]*#(\d+))/m;

/** What a commit takes back: a hash, `#123`, or a subject; undefined if it takes nothing back. */
export function revertedBy(commit: Commit): string | undefined {
	const [, hash, request, number = request] = reverting.exec(commit.message) ?? [];
	return hash ?? (number ? `#${number}` : /^Revert "(.+)"$/.exec(withoutRequest(subjectOf(commit)))?.[1]);
}

/** How a commit is called where it is taken back. */
export function namesOf(commit: Commit): string[] {
	const { number, title } = mergeWords(commit);
	return [commit.hash, number, title, subjectOf(commit)].filter((name) => name !== '');
}

/** The first lines that git, GitHub, bors, Azure DevOps and Bitbucket give a merge. */
const merging: readonly RegExp[] = [
	/^Merge pull request #(?<number>\d+) from [^/\s]+\/(?<branch>\S+)$/,
	/^Merge (?:remote-tracking )?branch(?:es)? '(?<branch>[^']+)'/,
	/^Auto merge of #(?<number>\d+) - (?:[^\s:]+:)?(?<branch>[^\s,]+), r=/,
	/^Merged PR (?<number>\d+): (?<title>.+)$/,
	/^Merged in (?<branch>\S+) \(pull request #(?<number>\d+)\)$/,
];

/** What a merge says about what it brought: `feature/queue`, `#123` and a title; empty where it says nothing. */
export function mergeWords(merge: Commit): {
	readonly branch: string;
	readonly number: string;
	readonly title: string;
} {
	const subject = subjectOf(merge);
	const found = merging.map((format) => format.exec(subject)?.groups).find(Boolean);
	if (!found) {
		return { branch: '', number: requestOf(subject) ?? '', title: withoutRequest(subject) };
	}
	// The title of a pull request is the second paragraph; GitLab adds a link.
	const [, link] = /^See merge request \S{0,200}!(\d+)/m.exec(merge.message) ?? [];
	const { branch = '', number = link, title = merge.message.trim().split(/\n\s*/)[1] ?? '' } = found;
	const isTitle = number !== undefined && !/^(?:See merge request |[\w-]+-by: )/.test(title);
	return { branch, number: number ? `#${number}` : '', title: isTitle ? title : '' };
}
