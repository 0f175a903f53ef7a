import { groupBy } from '../text/groupBy.ts';
import {
	type Commit,
	day,
	isMerging,
	isoDay,
	isPicking,
	issuesIn,
	requestOf,
	sharedTitleOf,
	subjectOf,
} from './commit.ts';
import { graphOf } from './graph.ts';
import type { History } from './history.ts';
import type { Piece, Sign } from './piece.ts';

/**
 * Rules of thumb: years apart, a number is no longer the same piece of work, nor is a title after weeks; a part of the
 * software names rooms as well as pieces, so that only what follows the next day belongs together.
 */
const [season, week, untilNextDay] = [92 * day, 7 * day, 1.5 * day];
/** In ms: git moves a series of commits within seconds, and a person takes longer for one. */
const pause = 2000;
/**
 * Rules of thumb: a commit so soon after a release that is in the next one so soon fixes the first; waiting for so
 * many days is a discussion.
 */
const [soon, soonReleased, fewestDays] = [day / 2, 4 * day, 3];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const part =
	/^(?:\w{1,20}\()?(?!(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)!?:)([\w./ -]{1,40})\)?!?: /i;

/** Rules of thumb: what more of one's commits name than this, and a share of them, is no part. */
const [fewestOfMost, mostOfPart] = [20, 0.25];

type Work = [Commit, ...Commit[]];

/** What one person did in a repository, newest first. */
export function worksOf(history: History): Piece[] {
	const { commits, isMine, repository } = history;
	const { mergeOf, releaseOf, releaseBefore, takenBackBy } = graphOf(commits);
	const known = new Set(commits.map(({ hash }) => hash));
	const withMerge = (commit: Commit) => [commit, mergeOf.get(commit) ?? commit];
	const mine = new Set<Commit | undefined>(commits.filter(isMine).flatMap(withMerge));
	// A merge that was picked for another branch is the work of those whose commits it merged.
	const single = commits.filter((each) => each.parents.length < 2 && isMine(each));
	const brought = new Set(single.flatMap((each) => mergeOf.get(each) ?? []).map(sharedTitleOf));
	const own = single.filter((each) => !isPicking(each) && (!isMerging(each) || brought.has(sharedTitleOf(each))));
	// A commit that was picked for another branch, or rebased, is the same work.
	const keyOf = (commit: Commit) => `${commit.at} ${subjectOf(commit)}`;
	const copies = groupBy(
		own.sort((a, b) => a.committed - b.committed),
		keyOf,
	);
	const copiesOf = (commit: Commit) => copies.get(keyOf(commit)) ?? [commit];
	/** Who began what a merge brought. */
	const begun = new Map([...mergeOf].map(([commit, merge]) => [merge, commit]));
	/** The title of the request that one began, or of a commit. */
	const titleOf = (commit: Commit) => {
		const merge = mergeOf.get(commit);
		const isBegun = merge !== undefined && isMine(begun.get(merge) ?? merge);
		return (isBegun && requestOf(merge).title) || requestOf(commit).title;
	};

	const partOf = (commit: Commit) =>
		part
			.exec(titleOf(commit))?.[1]
			?.toLowerCase()
			.replace(/[^a-z\d]/g, '');
	const firsts = [...copies.values()].map(([commit]) => commit);
	const byPart = groupBy(firsts, (commit) => partOf(commit) ?? '');
	/** Whether a part of the software is most of it, such as *core*, which ties nothing together. */
	const isMost = (named: string) =>
		(byPart.get(named)?.length ?? 0) > Math.max(fewestOfMost, mostOfPart * firsts.length);

	const groups = new Map<string, Work>();
	let previous: Commit | undefined;
	for (const commit of firsts) {
		const merge = mergeOf.get(commit);
		const number = (merge && requestOf(merge).number) || requestOf(commit).number;
		const issues = issuesIn(`${commit.message} ${merge?.message ?? ''}`).filter((each) => each !== number);
		// What was put on the history in one go is a series.
		const isNext = previous && commit.committed - previous.committed <= pause;
		const named = partOf(commit);
		const ties: readonly (readonly [name: string | false | undefined, rest: number])[] = [
			...[merge, ...copiesOf(commit), isNext ? previous : undefined].map((each) => [each?.hash, Infinity] as const),
			...[takenBackBy.get(commit)?.hash, number, issues.length === 1 && issues[0]].map(
				(each) => [each, season] as const,
			),
			[`title ${sharedTitleOf(merge ?? commit)}`, week],
			[
				named && !isMost(named) && `part ${named} ${number && isoDay((merge ?? commit).committed)}`,
				number ? season : untilNextDay,
			],
		];
		const group = ties
			.map(([name, rest]) => {
				const found = groups.get(name || '');
				return found && Math.abs(commit.at - (found.at(-1)?.at ?? 0)) <= rest ? found : undefined;
			})
			.find(Boolean);
		group?.push(commit);
		const joined: Work = group ?? [commit];
		for (const [name] of ties) {
			if (name) {
				groups.set(name, joined);
			}
		}
		previous = commit;
	}
	const works = [...new Set(groups.values())];
	const byTitle = groupBy(commits, sharedTitleOf);
	/** Whether a revert takes back what was there again within a day. */
	const isBrief = (revert: Commit) => {
		const taken = takenBackBy.get(revert);
		const same = taken ? (byTitle.get(sharedTitleOf(taken)) ?? []) : [];
		return same.some(({ committed: at }) => at > revert.committed && at - revert.committed < day);
	};
	const reverts = new Map([...takenBackBy].map(([revert, commit]) => [commit, revert]));
	const isGone = (commit: Commit) =>
		withMerge(commit).some((each) => reverts.has(each) || mine.has(takenBackBy.get(each)));
	const toPiece = (work: Work): Piece => {
		const [first, last = first] = [work[0], work.at(-1)];
		const members = new Set<Commit | undefined>(work);
		/** Nothing without its parent, where everything looks new, and no revert of the same or for a day. */
		const isTold = (commit: Commit) =>
			known.has(commit.parents[0] ?? '') && !members.has(takenBackBy.get(commit)) && !isBrief(commit);
		// What was brought to another branch has the same title, and the original has the shortest.
		const steps = [...groupBy(work.flatMap(copiesOf), sharedTitleOf).values()].map((copies) => ({
			title: copies.map(titleOf).reduce((a, b) => (b.length < a.length ? b : a)),
			at: copies[0].at,
			copies: copies.filter(isTold),
			release: copies
				.flatMap((copy) => releaseOf.get(copy) ?? [])
				.reduce<Commit | undefined>((a, b) => (a && a.committed <= b.committed ? a : b), undefined),
			isLeft: !copies.some(isGone),
		}));
		// What went out in parts is in no one release.
		const [released, ...others] = new Set(steps.flatMap(({ release, isLeft }) => (isLeft ? [release?.tags[0]] : [])));
		/** The releases that commits followed, if they went out in the next one. */
		const hot = steps.flatMap(({ at, release }) => {
			const { committed = NaN, tags = [] } = (release && releaseBefore.get(release)) ?? {};
			const isSoon = at >= committed && at - committed <= soon && (release?.committed ?? 0) - at <= soonReleased;
			return isSoon ? tags.slice(0, 1) : [];
		});
		const backs = work.flatMap((commit) => withMerge(commit).flatMap((each) => reverts.get(each) ?? []));
		const waited = Math.floor(((mergeOf.get(first)?.at ?? 0) - last.at) / day);
		const clocks = work.map(({ clock }) => new Date(clock));
		const facts: readonly (Sign | false | undefined)[] = [
			['commits', work.length],
			released !== undefined && others.length === 0 && ['released', released],
			// Otherwise, it is a side matter.
			backs[0] && 2 * work.filter(isGone).length >= work.length && ['reverted', isoDay(backs[0].clock)],
			work.some((commit) => !mine.has(takenBackBy.get(commit) ?? commit) && !isBrief(commit)) && ['rollback'],
			hot[0] !== undefined && ['hotfix', hot[0], hot.length],
			waited >= fewestDays && ['waited', waited],
			['nights', clocks.filter((clock) => (clock.getUTCHours() + 2) % 24 < 8).length],
			['weekends', clocks.filter((clock) => clock.getUTCDay() % 6 === 0).length],
		];
		return {
			...{ place: repository.name, from: first.clock, to: last.clock, commits: work, history },
			title: '',
			signs: facts.filter((fact) => fact && fact[1] !== 0) as Sign[],
			steps: steps.filter(({ copies }) => copies.length > 0),
		};
	};
	return works.map((work) => toPiece(work.sort((a, b) => a.at - b.at))).sort((a, b) => b.to - a.to);
}
