/** A commit, as git knows it. */
export interface Commit {
	readonly hash: string;
	readonly parents: readonly string[];
	readonly name: string;
	readonly email: string;
	/** When it was written, in ms since 1970. */
	readonly at: number;
	/** The same by its author's clock, as if that showed UTC. */
	readonly clock: number;
	/** When it came to its place in the history, in ms since 1970: later, if it was rebased. */
	readonly committed: number;
	readonly message: string;
	/** Of releases. */
	readonly tags: readonly string[];
}

/** A day in ms. */
export const day = 24 * 60 * 60 * 1000;

export function isoDay(clock: number): string {
	return new Date(clock).toISOString().slice(0, 10);
}

/** The part of an address before the `@`, which on GitHub's own addresses is how somebody is mentioned. */
export function handleOf({ email }: Commit): string {
	return email.toLowerCase().replace(/^\d+\+|@.*/g, '');
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

/** The pull requests and issues that a text names, each once. */
export function issuesIn(text: string): string[] {
	return [...new Set(text.match(issue))];
}

/** What git, GitHub, bors and Bitbucket write instead of a title, which may follow; and what brings a line forward. */
const merging =
	/^(?:Auto merge of #|Merged in |Merge (?:pull request #|(?:remote-tracking )?branch |commit |tag |\S+ into ))/;
const forward = /^Merge (?!pull request #).* into /;
/** The last part of the name of a branch that a merge names, if it is more than a word and figures. */
const branch =
	/^Merged? (?:in |pull request #\d+ from |(?:remote-tracking )?branch )'?(?:[^\s/']+\/)*([a-z][a-z\d]*[-_][a-z\d]*[a-z][\w.-]*)/i;
/** A number in front, as of Azure DevOps, behind, or in the link that GitLab adds. */
const numbered = /^(?:Auto merge of |Merge pull request #?|Merged PR )#?(\d{1,9})|\((?:pull request )?[#!](\d{1,9})\)$/;
const linked = /^See merge request \S{0,200}!(\d{1,9})$/m;

/** Whether a commit has the message of a merge, which a picked one keeps. */
export function isMerging(commit: Commit): boolean {
	return merging.test(subjectOf(commit));
}

/** The pull request that a merge or a squashed commit stands for: `#123`, or nothing; and a title, if it has one. */
export function requestOf(commit: Commit): { readonly number: string; readonly title: string } {
	// Gerrit names the branch behind the title.
	const subject = subjectOf(commit).replace(/^Merge "(.+)"(?: into \S+)?$/, '$1');
	const stated = forward.test(subject) ? null : numbered.exec(subject);
	const [, first, last = first] = stated ?? linked.exec(commit.message) ?? [];
	const second = last ? (commit.message.trim().split(/\n\s*/)[1] ?? '') : '';
	const title = subject.replace(numbered, '').replace(/^: /, '').trim();
	return {
		number: last ? `#${last}` : '',
		title: merging.test(subject) ? second || (branch.exec(subject)?.[1] ?? '') : title,
	};
}

/** A rule of thumb: a shorter title, such as `wip`, says nothing by itself. */
const shortestTitle = 12;

/** What a commit has in common with what brings it to other branches: a title without their names. */
export function sharedTitleOf(commit: Commit): string {
	const title = requestOf(commit).title.replace(/^(?:\[[^\]]*\]\s*)+/, '');
	return title.length < shortestTitle ? `${commit.at} ${title}` : title;
}

const picking = /^(?:cherry[- ]?pick|back-?port)/i;

/** Whether a commit only brings others to another branch, as its title says. */
export function isPicking(commit: Commit): boolean {
	return picking.test(subjectOf(commit));
}

/** What a commit takes back, in the words of git, GitHub and GitLab: a hash or `#123`; undefined if nothing. */
export function revertedBy({ message }: Commit): string | undefined {
	const reverting = /^(?:This reverts (?:commit ([0-9a-f]{40,64})|merge request !(\d+))|Reverts [\w./-]*#(\d+))/m;
	const [, hash, request, number = request] = reverting.exec(message) ?? [];
	return hash ?? (number && `#${number}`);
}
