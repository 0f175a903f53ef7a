import { groupBy } from '../text/groupBy.ts';
import { type Commit, clockOf, day, isoDay } from './commit.ts';
import type { Graph } from './graph.ts';
import type { History } from './history.ts';
import type { Sign } from './piece.ts';

/**
 * Rules of thumb: a commit so soon after a release that is in the next one so soon fixes the first; waiting for so
 * many days is a discussion.
 */
const [soon, soonReleased, fewestDays] = [day / 2, 4 * day, 3];

/** Returns a function that reads the signs of commits, given oldest first with the merge that brought them. */
export function signReader({ commits, isMine }: History, { mergeOf, releaseOf, releaseBefore, takenBackBy }: Graph) {
	const withMerge = (commit: Commit) => [commit, mergeOf.get(commit) ?? commit];
	const mine = new Set(commits.filter(isMine).flatMap(withMerge));
	const reverts = new Map([...takenBackBy].map(([revert, commit]) => [commit, revert]));
	const revertOf = (commit: Commit) => withMerge(commit).flatMap((each) => reverts.get(each) ?? [])[0];
	/** Whether it is still there: neither taken back nor taking back what one did. */
	const isLeft = (commit: Commit) => {
		const takenBack = takenBackBy.get(commit);
		return !revertOf(commit) && !(takenBack && mine.has(takenBack));
	};

	/** What most releases are called before their number: in a repository of several things, the main one. */
	const nameOf = (tag: string) => tag.replace(/\d.*/, '');
	const names = commits.flatMap(({ tags }) => tags.map(nameOf));
	const [[main] = []] = [...groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);

	return (own: readonly [Commit, ...Commit[]], merge: Commit | undefined): Sign[] => {
		const last = own.at(-1) ?? own[0];
		const back = own.flatMap((commit) => revertOf(commit) ?? [])[0];
		// What went out in parts is in no one release.
		const [released, ...others] = new Set(own.filter(isLeft).map((commit) => releaseOf.get(commit)?.tags[0]));
		/** The release that a commit followed, if it went out in the next one, or its copy on another branch did. */
		const followed = ({ at }: Commit) =>
			own.flatMap((copy) => {
				const [before, after] = [releaseBefore.get(copy), releaseOf.get(copy)];
				const isSoon = before && after && at >= before.committed && at - before.committed <= soon;
				return isSoon && after.committed - at <= soonReleased ? before.tags : [];
			})[0];
		const hot = own.flatMap((commit) => followed(commit) ?? []);
		const clocks = own.map((commit) => new Date(clockOf(commit)));
		const facts: readonly (Sign | false)[] = [
			['commits', own.length],
			released !== undefined && nameOf(released) === main && others.length === 0 && ['released', released],
			back !== undefined && ['reverted', isoDay(clockOf(back))],
			own.some((commit) => !mine.has(takenBackBy.get(commit) ?? commit)) && ['rollback'],
			hot[0] !== undefined && nameOf(hot[0]) === main && ['hotfix', hot[0], hot.length],
			merge !== undefined &&
				merge.at - last.at >= fewestDays * day && ['waited', Math.floor((merge.at - last.at) / day)],
			['nights', clocks.filter((clock) => (clock.getUTCHours() + 2) % 24 < 8).length],
			['weekends', clocks.filter((clock) => clock.getUTCDay() % 6 === 0).length],
		];
		return facts.filter((fact) => fact !== false && fact[1] !== 0) as Sign[];
	};
}
