import { type Commit, requestOf, revertedBy } from './commit.ts';

/** Where commits stand in a history. */
export interface Graph {
	/** The merge that brought a commit into the line it was merged into; none for commits that were made there. */
	readonly mergeOf: ReadonlyMap<Commit, Commit>;
	/** The commit with the first tag that contains a commit. */
	readonly releaseOf: ReadonlyMap<Commit, Commit>;
	/** The commit with the last tag before a commit on its line. */
	readonly releaseBefore: ReadonlyMap<Commit, Commit>;
	/** What a commit takes back: a commit or a merge. */
	readonly takenBackBy: ReadonlyMap<Commit, Commit>;
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
	const lines: [tip: Commit | undefined, merge: Commit][] = [];
	const walk = (tip: Commit | undefined, merge?: Commit) => {
		for (let at = tip; at && !seen.has(at); at = byHash.get(at.parents[0] ?? '')) {
			const into = at;
			seen.add(at);
			if (merge) {
				mergeOf.set(at, merge);
			}
			// The oldest merge of a line is pushed last, and walked next.
			lines.push(...at.parents.slice(1).map((parent): [Commit | undefined, Commit] => [byHash.get(parent), into]));
		}
	};
	const parents = new Set(commits.flatMap((commit) => commit.parents));
	for (const tip of commits.filter(({ hash }) => !parents.has(hash))) {
		walk(tip);
	}
	for (let line = lines.pop(); line; line = lines.pop()) {
		walk(...line);
	}
	const [releaseOf, releaseBefore] = [new Map<Commit, Commit>(), new Map<Commit, Commit>()];
	const [takenBackBy, named] = [new Map<Commit, Commit>(), new Map<string, Commit>()];
	for (const commit of [...commits].reverse()) {
		const takenBack = named.get(revertedBy(commit) ?? '');
		if (takenBack) {
			takenBackBy.set(commit, takenBack);
		}
		named.set(commit.hash, commit).set(requestOf(commit).number || commit.hash, commit);
		const parent = byHash.get(commit.parents[0] ?? '');
		const before = parent && (parent.tags.length > 0 ? parent : releaseBefore.get(parent));
		if (before) {
			releaseBefore.set(commit, before);
		}
		const open = commit.tags.length > 0 ? [commit] : [];
		for (let next = open.pop(); next; next = open.pop()) {
			if (!releaseOf.has(next)) {
				releaseOf.set(next, commit);
				open.push(...next.parents.flatMap((parent) => byHash.get(parent) ?? []));
			}
		}
	}
	return { mergeOf, releaseOf, releaseBefore, takenBackBy };
}
