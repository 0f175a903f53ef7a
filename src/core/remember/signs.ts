import { toSay } from '../text/say.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import { type Commit, requestOf, revertedBy, subjectOf } from './commit.ts';
import type { Graph } from './graph.ts';
import type { History } from './history.ts';

/** The facts that a history holds about a piece of work, and the competencies that a story about such work shows. */
export const signs = {
	reverted: [toSay('reverted {0}'), 'learning', 'resilience', 'self-awareness', 'problem-solving'],
	rollback: [toSay('rollback of the work of others'), 'composure', 'ownership', 'problem-solving', 'decision-making'],
	hotfix: [toSay('commits within hours after {0}: {1}'), 'composure', 'problem-solving', 'resilience', 'ownership'],
	fixups: [toSay('corrections before the merge: {0}'), 'feedback', 'listening', 'conflict-resolution', 'quality'],
	waited: [toSay('days until the merge: {0}'), 'conflict-resolution', 'influence', 'listening', 'feedback'],
	others: [toSay('others on the branch: {0}'), 'collaboration', 'leadership', 'conflict-resolution', 'mentoring'],
	long: [toSay('commits: {0}'), 'delivery', 'planning', 'ownership', 'initiative', 'technical-judgment'],
	short: [toSay('commits: {0}')],
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
/** Rules of thumb: several commits so soon after a release fix it; so many are long work; so long is a discussion. */
const [several, soon] = [2, day / 2];
const long = 10;
const fewestDays = 3;

/** When a commit was written, in ms, by its author's clock. */
export function clockOf({ at, offset }: Commit): number {
	return at + offset * minute;
}

export function isoDay(clock: number): string {
	return new Date(clock).toISOString().slice(0, 10);
}

/** Returns a function that reads the signs of commits, given oldest first with the merge that brought them. */
export function signReader({ commits, isMine, stats }: History, { mergeOf, releaseOf }: Graph) {
	const namesOf = (commit: Commit) => [commit.hash, requestOf(subjectOf(commit)) ?? commit.hash];
	const reverts = new Map(commits.map((commit) => [revertedBy(commit) ?? '', commit]));
	const mine = new Set(commits.filter(isMine).flatMap(namesOf));
	const others = new Map<Commit, Set<string>>();
	for (const [commit, merge] of mergeOf) {
		if (commit.parents.length < 2 && !isMine(commit)) {
			others.set(merge, (others.get(merge) ?? new Set()).add(commit.email));
		}
	}
	const releases = [...new Set(releaseOf.values())].sort((a, b) => a.at - b.at);
	const before = ({ at }: Commit) => releases[firstIndexWhere(releases, (release) => release.at > at) - 1];
	const isHot = (commit: Commit) =>
		commit.at - (before(commit)?.at ?? 0) <= soon && releaseOf.get(commit) !== before(commit);

	return (own: readonly [Commit, ...Commit[]], merge: Commit | undefined): Sign[] => {
		const last = own.at(-1) ?? own[0];
		const back = own.flatMap(namesOf).flatMap((name) => reverts.get(name) ?? [])[0];
		const hot = own.filter(isHot);
		const clocks = own.map((commit) => new Date(clockOf(commit)));
		const count = (...sign: readonly [Sign[0], number, least?: number]): Sign[] =>
			sign[1] >= (sign[2] ?? 1) ? [[sign[0], sign[1]]] : [];
		return [
			...count(own.length < long ? 'short' : 'long', own.length),
			...count(
				'files',
				own.reduce((sum, { hash }) => sum + (stats.get(hash)?.files ?? 0), 0),
			),
			...(releaseOf.has(last) ? [['released', releaseOf.get(last)?.tags[0] ?? ''] as const] : []),
			...(back ? [['reverted', isoDay(clockOf(back))] as const] : []),
			...(own.some((commit) => !mine.has(revertedBy(commit) ?? own[0].hash)) ? [['rollback'] as const] : []),
			...(hot[0] && hot.length >= several ? [['hotfix', before(hot[0])?.tags[0] ?? '', hot.length] as const] : []),
			...count('fixups', own.filter((commit) => /^(?:fixup|squash|amend)! /.test(subjectOf(commit))).length),
			...count('others', (merge && others.get(merge)?.size) ?? 0),
			...count('waited', merge ? Math.floor((merge.at - last.at) / day) : 0, fewestDays),
			...count('nights', clocks.filter((clock) => (clock.getUTCHours() + 2) % 24 < 8).length),
			...count('weekends', clocks.filter((clock) => clock.getUTCDay() % 6 === 0).length),
		];
	};
}
