import { groupBy } from '../text/groupBy.ts';
import { type Commit, day, isoDay, issuesIn, requestOf, sharedTitleOf, subjectOf } from './commit.ts';
import { graphOf } from './graph.ts';
import type { History } from './history.ts';
import type { Piece, Sign } from './piece.ts';

/** A rule of thumb: a topic goes on until it rests for a week. */
const restOfTopic = 7 * day;
/** In ms: git moves a series of commits within seconds, and a person takes longer for one. */
const pause = 2000;
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/**
 * Rules of thumb: a commit so soon after a release that is in the next one so soon fixes the first; waiting for so
 * many days is a discussion.
 */
const [soon, soonReleased, fewestDays] = [day / 2, 4 * day, 3];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const part =
	/^(?:\w{1,20}\()?(?!(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)!?:)([\w./-]{1,40})\)?!?: /;

type Work = [Commit, ...Commit[]];

/** What one person did in a repository, newest first. */
export function worksOf(history: History): Piece[] {
	const { commits, isMine, repository } = history;
	const { mergeOf, releaseOf, releaseBefore, takenBackBy } = graphOf(commits);
	const known = new Set(commits.map(({ hash }) => hash));
	const own = commits.filter((each) => each.parents.length < 2 && isMine(each));
	// A commit that was picked for another branch, or rebased, is the same work.
	const keyOf = (commit: Commit) => `${commit.at} ${subjectOf(commit)}`;
	const copies = groupBy(
		own.sort((a, b) => a.committed - b.committed),
		keyOf,
	);
	const copiesOf = (commit: Commit) => copies.get(keyOf(commit)) ?? [commit];

	const originals = [...copies.values()].map(([original]) => original);
	const groups = new Map<string, Work>();
	for (const [index, commit] of originals.entries()) {
		const merge = mergeOf.get(commit);
		const number = (merge && requestOf(merge).number) || requestOf(commit).number;
		const issues = issuesIn(`${commit.message} ${merge?.message ?? ''}`).filter((each) => each !== number);
		const sure = [merge?.hash, number, issues.length === 1 && issues[0]];
		// What was put on the history in one go is a series.
		const [before, after] = [index - 1, index + 1].map((near) => {
			const other = originals[near];
			return other && Math.abs(commit.committed - other.committed) <= pause ? other.hash : undefined;
		});
		const isAlone = ![...sure, before, after].some(Boolean);
		const ties = [...copiesOf(commit).map(({ hash }) => hash), takenBackBy.get(commit)?.hash, ...sure, before];
		const topics = [`title ${sharedTitleOf(merge ?? commit)}`, isAlone && part.exec(subjectOf(commit))?.[1]];
		const found = (tie: string | undefined | false) => (tie ? groups.get(tie) : undefined);
		const isRecent = (group?: Work) => commit.at - (group?.at(-1)?.at ?? 0) <= restOfTopic;
		const group = ties.map(found).find(Boolean) ?? topics.map(found).find(isRecent);
		group?.push(commit);
		const joined: Work = group ?? [commit];
		for (const tie of [...ties, ...topics].filter((each) => typeof each === 'string')) {
			groups.set(tie, joined);
		}
	}
	const works = [...new Set(groups.values())];
	const plain = (commit: Commit) => requestOf(commit).title.replace(/\d+/g, '#');
	const times = groupBy(
		works.flatMap((work) => [...new Set(work.map(plain))]),
		(title) => title,
	);
	/** No routine, and nothing without its parent, where everything looks new. */
	const isTold = (commit: Commit) =>
		known.has(commit.parents[0] ?? '') && (times.get(plain(commit))?.length ?? 0) < routine;

	const withMerge = (commit: Commit) => [commit, mergeOf.get(commit) ?? commit];
	const mine = new Set<Commit | undefined>(commits.filter(isMine).flatMap(withMerge));
	const reverts = new Map([...takenBackBy].map(([revert, commit]) => [commit, revert]));
	/** Who began what a merge brought. */
	const begun = new Map([...mergeOf].map(([commit, merge]) => [merge, commit]));
	const isGone = (commit: Commit) => reverts.has(commit) || mine.has(takenBackBy.get(commit));
	const toPiece = (work: Work): Piece => {
		const [first, last = first] = [work[0], work.at(-1)];
		const merge = mergeOf.get(first);
		const backs = work.flatMap((commit) => withMerge(commit).flatMap((each) => reverts.get(each) ?? []));
		// What was brought to another branch has the same title.
		const steps = groupBy(work.flatMap(copiesOf), sharedTitleOf);
		const releases = new Map(
			[...steps].map(([title, copies]) => {
				const all = new Set(copies.flatMap((copy) => releaseOf.get(copy) ?? []));
				return [title, [...all].sort((a, b) => a.committed - b.committed)];
			}),
		);
		/** Whether copies are still there: neither taken back nor taking back what one did. */
		const areLeft = (copies: readonly Commit[]) => !copies.some((copy) => withMerge(copy).some(isGone));
		// What went out in parts is in no one release.
		const [released, ...others] = new Set(
			[...steps].flatMap(([title, copies]) => (areLeft(copies) ? [releases.get(title)?.[0]?.tags[0]] : [])),
		);
		/** The releases that commits followed, if they went out in the next one. */
		const followed = ({ at }: Commit, release: Commit) => {
			const { committed = NaN, tags = [] } = releaseBefore.get(release) ?? {};
			const isSoon = at >= committed && at - committed <= soon && release.committed - at <= soonReleased;
			return isSoon ? tags : [];
		};
		const hot = work.flatMap((commit) =>
			(releases.get(sharedTitleOf(commit)) ?? []).flatMap((release) => followed(commit, release)).slice(0, 1),
		);
		const waited = merge ? Math.floor((merge.at - last.at) / day) : 0;
		const clocks = work.map(({ clock }) => new Date(clock));
		const facts: readonly (Sign | false | undefined)[] = [
			['commits', work.length],
			released !== undefined && others.length === 0 && ['released', released],
			backs[0] && ['reverted', isoDay(backs[0].clock)],
			work.some((commit) => !mine.has(takenBackBy.get(commit) ?? commit)) && ['rollback'],
			hot[0] !== undefined && ['hotfix', hot[0], hot.length],
			waited >= fewestDays && ['waited', waited],
			['nights', clocks.filter((clock) => (clock.getUTCHours() + 2) % 24 < 8).length],
			['weekends', clocks.filter((clock) => clock.getUTCDay() % 6 === 0).length],
		];
		return {
			...{ place: repository.name, from: first.clock, to: last.clock, commits: work, history },
			title: merge && isMine(begun.get(merge) ?? merge) ? requestOf(merge).title : '',
			signs: facts.filter((fact) => fact && fact[1] !== 0) as Sign[],
			steps: [...steps.values()].map((copies) => copies.filter(isTold)).filter((copies) => copies.length > 0),
		};
	};
	return works.map((work) => toPiece(work.sort((a, b) => a.at - b.at))).sort((a, b) => b.to - a.to);
}
