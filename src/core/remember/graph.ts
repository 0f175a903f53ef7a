import type { Commit } from './commit.ts';

/** Where commits stand in a history. */
export interface Graph {
	/** The merge that brought a commit into the line it was merged into; none for commits that were made there. */
	readonly mergeOf: ReadonlyMap<Commit, Commit>;
	/** The commit with the first tag that contains a commit. */
	readonly releaseOf: ReadonlyMap<Commit, Commit>;
}

/**
 * What a merge brought is what its other parents reach and no older commit of its line does: lines are walked from the
 * oldest merge to the newest, and a commit belongs to the first that reaches it; releases likewise. Linear in the
 * commits. Parents that are not known, as in a shallow clone, count as none.
 *
 * @param commits newest first
 */
export function graphOf(commits: readonly Commit[]): Graph {
	const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
	const mergeOf = new Map<Commit, Commit>();
	const seen = new Set<Commit>();
	const lines: { readonly tip: Commit | undefined; readonly merge?: Commit }[] = [{ tip: commits[0] }];
	for (let line = lines.pop(); line; line = lines.pop()) {
		for (let at = line.tip; at && !seen.has(at); at = byHash.get(at.parents[0] ?? '')) {
			const merge = at;
			seen.add(at);
			if (line.merge) {
				mergeOf.set(at, line.merge);
			}
			// The oldest merge of a line is pushed last, and walked next.
			lines.push(...at.parents.slice(1).map((parent) => ({ tip: byHash.get(parent), merge })));
		}
	}
	const releaseOf = new Map<Commit, Commit>();
	for (const release of commits.filter(({ tags }) => tags.length > 0).sort((a, b) => a.at - b.at)) {
		const open = [release];
		for (let next = open.pop(); next; next = open.pop()) {
			if (!releaseOf.has(next)) {
				releaseOf.set(next, release);
				open.push(...next.parents.flatMap((parent) => byHash.get(parent) ?? []));
			}
		}
	}
	return { mergeOf, releaseOf };
}
