/** A commit, as git knows it. */
export interface Commit {
	readonly hash: string;
	readonly parents: readonly string[];
	readonly name: string;
	readonly email: string;
	/** When it was written, in ms since 1970. */
	readonly at: number;
	/** When it came to its place in the history, in ms since 1970: later, if it was rebased. */
	readonly committed: number;
	/** Minutes that the author's clock was ahead of UTC. */
	readonly offset: number;
	readonly message: string;
	/** Of releases. */
	readonly tags: readonly string[];
}

const minute = 60 * 1000;
/** A day in ms. */
export const day = 24 * 60 * minute;

/** When a commit was written, in ms, by its author's clock. */
export function clockOf({ at, offset }: Commit): number {
	return at + offset * minute;
}

export function isoDay(clock: number): string {
	return new Date(clock).toISOString().slice(0, 10);
}

/** The first paragraph of a message, which git calls its subject, without the bullet of a list or what is signed. */
export function subjectOf({ message }: Commit): string {
	const [first = ''] = message.trimStart().split(/\n(?:\s*\n|[\w-]+: |[*+-] )/, 1);
	return first
		.replace(/^[*+-] /, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** `#123`, or an issue where people put it: in front, in brackets, or in the name of a branch. */
const issue = /(?<![\w/&])#\d{1,7}\b|(?<=^|[/[(']|: )[A-Z][A-Z\d]{1,9}-\d{1,6}(?![\w.-]*\d)/g;

/** The pull requests and issues that texts name, each once. */
export function issuesIn(...texts: readonly string[]): string[] {
	return [...new Set(texts.flatMap((text) => text.match(issue) ?? []))];
}

/** What git, GitHub, bors and Bitbucket write instead of a title. */
const merging = /^(?:Auto merge of #|Merge (?:pull request #|(?:remote-tracking )?branch|commit from fork)|Merged in )/;
const numbered = /\((?:pull request )?[#!](\d{1,9})\)$|^(?:Auto merge of |Merge pull request )#(\d{1,9})/;

/** The pull request that a merge or a squashed commit stands for: `#123`, or nothing; and a title, if it has one. */
export function requestOf(commit: Commit): { readonly number: string; readonly title: string } {
	// Azure DevOps puts the number in front of the title.
	const azure = subjectOf(commit).replace(/^Merged PR (\d+): (.+)/, '$2 (#$1)');
	// Gerrit names the branch behind the title.
	const subject = azure.replace(/^Merge "(.+)"(?: into \S+)?$/, '$1');
	// GitLab adds a link.
	const found = numbered.exec(subject) ?? /^See merge request \S{0,200}!(\d{1,9})$/m.exec(commit.message);
	const [, last, first = last] = found ?? [];
	const second = first ? (commit.message.trim().split(/\n\s*/)[1] ?? '') : '';
	return {
		number: first ? `#${first}` : '',
		title: merging.test(subject) ? second : subject.replace(numbered, '').trim(),
	};
}

/** What a commit takes back, in the words of git, GitHub and GitLab: a hash or `#123`; undefined if nothing. */
export function revertedBy({ message }: Commit): string | undefined {
	const reverting = /^(?:This reverts (?:commit ([0-9a-f]{40,64})|merge request !(\d+))|Reverts [\w./-]*#(\d+))/m;
	const [, hash, request, number = request] = reverting.exec(message) ?? [];
	return hash ?? (number && `#${number}`);
}
