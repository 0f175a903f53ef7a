import { type Commit, mergeWords, requestOf, revertedBy, subjectOf, withoutRequest } from './commit.ts';
import { graphOf } from './graph.ts';
import type { History } from './history.ts';
import { clockOf, day, type Sign, signReader } from './signs.ts';

/** Something that a person did: what they would tell as one thing. */
export interface Piece {
	/** Where it was done: the name of a repository, or of the file where it was noted. */
	readonly place: string;
	readonly title: string;
	/** By the clock of who did it, in ms. */
	readonly from: number;
	readonly to: number;
	/** The user's own, oldest first; none if it was noted. */
	readonly commits: readonly Commit[];
	readonly signs: readonly Sign[];
}

/** Rules of thumb: work without a number goes on until everything rests for a day, or its topic for a week. */
const [rest, restOfTopic] = [day, 7 * day];
/** Rules of thumb: fewer changed lines, without or with a number, are a slip of the pen, not something to tell. */
const [fewestLines, fewestLinesOfRequest] = [40, 20];
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/** A rule of thumb: a word in so few of the subjects names a topic. */
const rare = 0.01;

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const prefixed = /^([\w./-]{1,30})(?:\(([^()]{1,40})\))?!?: +(?=\S)/;
const type = /^(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)$/i;
/** An issue where people put it: in front, in brackets, or in the name of a branch. */
const issue = /(?:^|[/[(])([A-Z][A-Z\d]{1,9}-\d{1,6})(?![\w.])/;
const mention = /(?<![\w/&])#\d{1,7}\b/g;

interface Group {
	readonly key: string;
	/** The merge that brought it; undefined if it was made where it is. */
	readonly merge: Commit | undefined;
	readonly commits: Commit[];
	readonly words: Set<string>;
	/** Changed lines of what is not routine. */
	weight: number;
}

/** The pieces of work of one person in a repository, newest first. */
export function piecesOf(history: History): Piece[] {
	const { commits, isMine, stats } = history;
	const graph = graphOf(commits);
	const known = new Set(commits.map(({ hash }) => hash));
	const merges = new Map(commits.filter(({ parents }) => parents.length > 1).map((each) => [each, mergeWords(each)]));
	/** Merges that brought other merges. */
	const lines = new Set([...merges.keys()].map((merge) => graph.mergeOf.get(merge)));
	const times = new Map<string, number>();
	const titled = [...merges.values()].flatMap(({ branch, title }) => [`branch ${branch}`, `title ${title}`]);
	for (const key of commits.flatMap((each) => [plain(each), ...wordsOf(each)]).concat(titled)) {
		times.set(key, (times.get(key) ?? 0) + 1);
	}
	const timesOf = (key: string) => times.get(key) ?? 0;

	/** Changed lines; none for a release, for routine, and where the parent is not there and everything looks new. */
	const weightOf = (commit: Commit) => {
		const isTold = commit.tags.length === 0 && timesOf(plain(commit)) < routine && known.has(commit.parents[0] ?? '');
		return isTold ? (stats.get(commit.hash)?.lines ?? 0) : 0;
	};
	/** The merge that brought a commit, unless it is of a line of development, merged again and again or merged into. */
	const mergeOf = (commit: Commit) => {
		const merge = graph.mergeOf.get(commit);
		const { branch = '', number = '' } = (merge && merges.get(merge)) ?? {};
		const [isAgain, isInto] = [branch !== '' && timesOf(`branch ${branch}`) > 1, lines.has(merge)];
		return (number ? isAgain && isInto : isAgain || isInto) ? undefined : merge;
	};
	/** What commits of the same work have in common: an issue, a pull request, or a merge. */
	const keyOf = (commit: Commit, merge: Commit | undefined) => {
		const { branch = '', title = '', number = '' } = (merge && merges.get(merge)) ?? {};
		const subject = subjectOf(commit);
		const texts = [branch, title, subject, subject.replace(prefixed, '')];
		const [, ticket] = texts.map((text) => issue.exec(text)).find(Boolean) ?? [];
		const [only, ...more] = new Set(commit.message.match(mention));
		const own = requestOf(subject) ?? (more.length === 0 ? only : undefined);
		return ticket ?? (merge ? number || merge.hash : own);
	};
	/** Whether a commit without a key goes on with a group: same part of the software or topic, or same day. */
	const goesOn = (commit: Commit, { words, weight, commits: earlier }: Group) => {
		const isRare = (word: string) => timesOf(word) <= commits.length * rare;
		const isTopic = partOf(commit) !== '' || wordsOf(commit).some((word) => isRare(word) && words.has(word));
		const isOther = !isTopic && weight >= fewestLines && weightOf(commit) >= fewestLines;
		return !isOther && commit.at - (earlier.at(-1)?.at ?? 0) <= (isTopic ? restOfTopic : rest);
	};
	/** In the work's own words: those of its pull request, else of its branch, else of the commit that changed most. */
	const titleOf = (own: readonly [Commit, ...Commit[]], merge: Commit | undefined) => {
		const { branch = '', title = '' } = (merge && merges.get(merge)) ?? {};
		if (title !== '' && timesOf(`title ${title}`) === 1) {
			return title;
		}
		const squashed = own.filter((each) => requestOf(subjectOf(each)));
		const words = branch
			.slice(branch.lastIndexOf('/') + 1)
			.replace(/[-_.]+/g, ' ')
			.trim();
		const [first = own[0], ...others] = squashed.length > 0 ? squashed : own;
		const most = others.reduce((best, each) => (weightOf(each) > weightOf(best) ? each : best), first);
		const isNamed = squashed.length === 0 && own.length > 1 && (words.match(/\p{L}{2,}/gu) ?? []).length > 1;
		return isNamed ? words : withoutRequest(subjectOf(most));
	};

	const groups = new Map<string, Group>();
	/** By hash of a commit, and by part of the software the latest without a key. */
	const holding = new Map<string, Group>();
	const seen = new Set<string>();
	for (const commit of commits.filter((each) => each.parents.length < 2 && isMine(each)).sort((a, b) => a.at - b.at)) {
		// A commit that was picked for another branch, or rebased, is the same work.
		const same = `${commit.at} ${subjectOf(commit)}`;
		if (seen.has(same)) {
			continue;
		}
		seen.add(same);
		const [merge, part, back] = [mergeOf(commit), `part ${partOf(commit)}`, revertedBy(commit) ?? ''];
		const key = keyOf(commit, merge);
		const [reverted, latest] = [holding.get(back) ?? groups.get(back), holding.get(part)];
		const going = key !== undefined ? groups.get(key) : latest && goesOn(commit, latest) ? latest : undefined;
		const group = reverted ?? going ?? { key: key ?? commit.hash, merge, commits: [], words: new Set(), weight: 0 };
		group.commits.push(commit);
		group.weight += weightOf(commit);
		for (const word of wordsOf(commit)) {
			group.words.add(word);
		}
		groups.set(group.key, group);
		holding.set(commit.hash, group);
		if (key === undefined && !reverted) {
			holding.set(part, group);
		}
	}

	const signsOf = signReader(history, graph);
	const pieces = [...groups.values()].flatMap(({ key, merge, weight, commits: [first, ...more] }): Piece[] => {
		const isEnough = weight >= (/^#|-\d/.test(key) ? fewestLinesOfRequest : fewestLines);
		if (!first || !(isEnough || [first, ...more].some(revertedBy))) {
			return [];
		}
		const own = [first, ...more] as const;
		const [from, to] = [clockOf(first), clockOf(more.at(-1) ?? first)];
		return [
			{ place: history.repository, title: titleOf(own, merge), from, to, commits: own, signs: signsOf(own, merge) },
		];
	});
	return pieces.sort((a, b) => b.to - a.to);
}

function partOf(commit: Commit): string {
	const [, word = '', scope] = prefixed.exec(subjectOf(commit)) ?? [];
	return scope ?? (type.test(word) ? '' : word);
}

function wordsOf(commit: Commit): string[] {
	return [
		...new Set(
			subjectOf(commit)
				.toLowerCase()
				.match(/[\p{L}\p{N}_]{4,}/gu),
		),
	];
}

/** A subject as others like it are written: `release version #.#.#`. */
function plain(commit: Commit): string {
	return `subject ${withoutRequest(subjectOf(commit)).toLowerCase().replace(/\d+/g, '#')}`;
}
