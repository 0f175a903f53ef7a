import { toSay } from '../text/say.ts';
import type { Commit } from './commit.ts';
import type { Graph } from './graph.ts';
import type { History } from './history.ts';

/** The facts that a history holds about a piece of work, and the competencies that a story about such work shows. */
export const signs = {
	reverted: [toSay('reverted {0}'), 'learning', 'resilience', 'self-awareness', 'problem-solving'],
	rollback: [toSay('rollback of the work of others'), 'composure', 'ownership', 'problem-solving', 'decision-making'],
	hotfix: [toSay('commits within hours after {0}: {1}'), 'composure', 'problem-solving', 'resilience', 'ownership'],
	waited: [toSay('days until the merge: {0}'), 'conflict-resolution', 'influence', 'listening', 'feedback'],
	commits: [toSay('commits: {0}')],
	files: [toSay('changes to files: {0}')],
	released: [toSay('released in {0}')],
	nights: [toSay('at night: {0}'), 'composure'],
	weekends: [toSay('on a weekend: {0}'), 'composure'],
	noted: [toSay('noted')],
} as const satisfies Readonly<Record<string, readonly [text: string, ...competencies: string[]]>>;

/** A fact with its values: days as `2025-03-21`, tags, and counts. */
export type Sign = readonly [kind: keyof typeof signs, ...values: (string | number)[]];

const minute = 60 * 1000;
/** A day in ms. */
export const day = 24 * 60 * minute;
/** Rules of thumb: several commits so soon after a release fix it; waiting for so many days is a discussion. */
const [several, soon, fewestDays] = [2, day / 2, 3];

/** When a commit was written, in ms, by its author's clock. */
export function clockOf({ at, offset }: Commit): number {
	return at + offset * minute;
}

export function isoDay(clock: number): string {
	return new Date(clock).toISOString().slice(0, 10);
}

/** Returns a function that reads the signs of commits, given oldest first with the merge that brought them. */
export function signReader(
	{ commits, isMine, stats }: History,
	{ mergeOf, releaseOf, releaseBefore, takenBackBy }: Graph,
) {
	const withMerge = (commit: Commit) => [commit, mergeOf.get(commit) ?? commit];
	const mine = new Set(commits.filter(isMine).flatMap(withMerge));
	const reverts = new Map([...takenBackBy].map(([revert, commit]) => [commit, revert]).reverse() as [Commit, Commit][]);
	const revertOf = (commit: Commit) => withMerge(commit).flatMap((each) => reverts.get(each) ?? [])[0];
	/** Whether something is in its first release, neither taken back before nor taking back what one did. */
	const isReleased = (commit: Commit) => {
		const [release, revert, takenBack] = [releaseOf.get(commit), revertOf(commit), takenBackBy.get(commit)];
		return release && !(revert && releaseOf.get(revert) === release) && !(takenBack && mine.has(takenBack));
	};
	const isHot = (commit: Commit) => {
		const after = commit.at - (releaseBefore.get(commit)?.at ?? 0);
		return after >= 0 && after <= soon;
	};

	return (own: readonly [Commit, ...Commit[]], merge: Commit | undefined): Sign[] => {
		const last = own.at(-1) ?? own[0];
		const back = own.flatMap((commit) => revertOf(commit) ?? [])[0];
		const released = own.filter(isReleased).at(-1);
		const hot = own.filter(isHot);
		const clocks = own.map((commit) => new Date(clockOf(commit)));
		const facts: readonly (Sign | false)[] = [
			['commits', own.length],
			['files', own.reduce((sum, { hash }) => sum + (stats.get(hash)?.[1] ?? 0), 0)],
			released !== undefined && ['released', releaseOf.get(released)?.tags[0] ?? ''],
			back !== undefined && ['reverted', isoDay(clockOf(back))],
			own.some((commit) => !mine.has(takenBackBy.get(commit) ?? commit)) && ['rollback'],
			hot[0] !== undefined && hot.length >= several && ['hotfix', releaseBefore.get(hot[0])?.tags[0] ?? '', hot.length],
			merge !== undefined &&
				merge.at - last.at >= fewestDays * day && ['waited', Math.floor((merge.at - last.at) / day)],
			['nights', clocks.filter((clock) => (clock.getUTCHours() + 2) % 24 < 8).length],
			['weekends', clocks.filter((clock) => clock.getUTCDay() % 6 === 0).length],
		];
		return facts.filter((fact) => fact !== false && fact[1] !== 0) as Sign[];
	};
}
