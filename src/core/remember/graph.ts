import { type Commit, requestOf, revertedBy } from './commit.ts';

/**
 * What a merge brought is what its other parents reach and no older commit of its line does: lines are walked from the
 * oldest merge to the newest, and a commit belongs to the first that reaches it; releases likewise. Linear in the
 * commits. Parents that are not known, as in a shallow clone, count as none.
 *
 * @param commits newest first
 */
export function graphOf(commits: readonly Commit[]) {
	const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
	/** The merge that brought a commit into the line it was merged into; none for commits that were made there. */
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
	/** Merges of a line of development, which brought merges or requests, if they are no request. */
	const isPart = (commit: Commit) => commit.parents.length > 1 || requestOf(commit).number;
	const developed = new Set(commits.filter(isPart).map((commit) => mergeOf.get(commit)));
	for (const [commit, merge] of mergeOf) {
		if (developed.has(merge) && !requestOf(merge).number) {
			mergeOf.delete(commit);
		}
	}
	/** The commit with the first tag that contains a commit, and the newest of those that such a release contains. */
	const [releaseOf, releaseBefore] = [new Map<Commit, Commit>(), new Map<Commit, Commit>()];
	/** What a commit takes back, a commit or a merge, and how that is named. */
	const [takenBackBy, named] = [new Map<Commit, Commit>(), new Map<string, Commit>()];
	for (const commit of [...commits].reverse()) {
		const takenBack = named.get(revertedBy(commit) ?? '');
		if (takenBack) {
			takenBackBy.set(commit, takenBack);
		}
		named.set(commit.hash, commit).set(requestOf(commit).number || commit.hash, commit);
		const open = commit.tags.length > 0 ? [commit] : [];
		for (let next = open.pop(); next; next = open.pop()) {
			const older = releaseOf.get(next);
			if (!older) {
				releaseOf.set(next, commit);
				open.push(...next.parents.flatMap((parent) => byHash.get(parent) ?? []));
			} else if (older !== commit && older.committed > (releaseBefore.get(commit)?.committed ?? 0)) {
				releaseBefore.set(commit, older);
			}
		}
	}
	return { mergeOf, releaseOf, releaseBefore, takenBackBy };
}
