import { clipped } from '../text/clipped.ts';
import { groupBy } from '../text/groupBy.ts';
import { type Commit, clockOf, day, issuesIn, requestOf, subjectOf } from './commit.ts';
import { graphOf } from './graph.ts';
import type { History } from './history.ts';
import type { Piece, Sign, Work } from './piece.ts';
import { signReader } from './signs.ts';
import { weigh } from './weigh.ts';

/** A rule of thumb: a topic goes on until it rests for a week. */
const restOfTopic = 7 * day;
/** In ms: git moves a series of commits within seconds, and a person takes longer for one. */
const pause = 2000;
/** A rule of thumb: what weighs less, in about new lines, is not something to tell. */
const leastWeight = 80;
/** In characters; a subject is a line, not a page. */
const longestTitle = 200;
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/**
 * Rules of thumb: two words name a topic that so few of the subjects have, each and both by chance; more such words in a
 * title are a list.
 */
const [rare, rareTogether, mostWords] = [0.03, 0.0001, 8];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const prefixed = /^(?:\w{1,20}\()?([\w./-]{1,40})\)?!?: +(?=\S)/;
const type = /^(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)$/i;
/** A branch, in what git writes for its merge, without the folders of its name. */
const merged = /^Merge (?:remote-tracking )?branch '(?:[^'\s]{0,99}\/)?([^'\s/]{1,99})'/;

/** What one person did in a repository, newest first. */
export function worksOf(history: History): Work[] {
	const { commits, isMine } = history;
	const graph = graphOf(commits);
	const known = new Set(commits.map(({ hash }) => hash));
	/** Merges of a line of development, which brought merges or requests, if they are no request. */
	const isPart = (commit: Commit) => commit.parents.length > 1 || requestOf(commit).number;
	const lines = new Set(commits.filter(isPart).map((part) => graph.mergeOf.get(part)));
	const mergeOf = (commit: Commit) => {
		const into = graph.mergeOf.get(commit);
		return into && lines.has(into) && !requestOf(into).number ? undefined : into;
	};
	/** Who began what a merge brought. */
	const begun = new Map([...graph.mergeOf].map(([commit, merge]) => [merge, commit]));
	/** The steps of one request are not written again and again. */
	const subjects = new Map(commits.map((commit) => [requestOf(commit).number || commit.hash, plain(commit)]));
	const used = groupBy([...subjects.values(), ...commits.flatMap((each) => wordsOf(subjectOf(each)))], (text) => text);
	const timesOf = (text: string) => used.get(text)?.length ?? 0;
	const shareOf = (word: string) => timesOf(word) / commits.length;

	/** Whether it may be told: no release, no routine, and nothing without its parent, where everything looks new. */
	const isTold = (commit: Commit) =>
		!commit.tags.some((tag) => subjectOf(commit).includes(tag.replace(/^\D+/, ''))) &&
		timesOf(plain(commit)) < routine &&
		known.has(commit.parents[0] ?? '');
	/** What a commit has in common with others of the same work, the surest first, and after what rest it ends, in ms. */
	const tiesOf = (commit: Commit): (readonly [string, number])[] => {
		const merge = mergeOf(commit);
		const [own, whole] = [requestOf(commit), merge && requestOf(merge)];
		const number = whole?.number || own.number;
		const issues = issuesIn(commit.message, merge?.message ?? '').filter((each) => each !== number);
		const sure = [merge?.hash, number, issues.length === 1 && issues[0]].filter((each) => !!each);
		const back = graph.takenBackBy.get(commit)?.hash;
		const [, copied] = /^\(cherry picked from commit ([\da-f]{40,64})\)/m.exec(commit.message) ?? [];
		const words = wordsOf(whole?.title || own.title)
			.filter((word) => shareOf(word) <= rare)
			.slice(0, mostWords)
			.sort();
		const pairs = words.flatMap((word, index) =>
			words
				.slice(0, index)
				.filter((other) => shareOf(word) * shareOf(other) <= rareTogether)
				.map((other) => `${other} ${word}`),
		);
		const series = seriesOf.get(keyOf(commit));
		const part = sure.length === 0 && (lengthOf.get(series) ?? 0) < 2 && partOf(commit);
		return [
			...[back, copied, commit.hash, ...sure, series].filter(Boolean).map((tie) => [`is ${tie}`, Infinity] as const),
			...[...(part ? [`part ${part}`] : []), ...pairs].map((tie) => [tie, restOfTopic] as const),
		];
	};

	const own = commits.filter((each) => each.parents.length < 2 && isMine(each)).reverse();
	const keyOf = (commit: Commit) => `${commit.at} ${subjectOf(commit)}`;
	// A commit that was picked for another branch, or rebased, is the same work; its last copy is often released first.
	const once = new Map(own.map((commit) => [keyOf(commit), commit]));
	const originals = new Map([...own].reverse().map((commit) => [keyOf(commit), commit]));
	/** What was applied in one go is a series; each is known by its first commit. */
	const seriesOf = new Map<string, string>();
	let before: Commit | undefined;
	for (const commit of [...originals.values()].sort((a, b) => a.committed - b.committed)) {
		const key = before && commit.committed - before.committed <= pause && seriesOf.get(keyOf(before));
		seriesOf.set(keyOf(commit), key || keyOf(commit));
		before = commit;
	}
	const lengthOf = new Map<string | undefined, number>();
	seriesOf.forEach((series) => lengthOf.set(series, (lengthOf.get(series) ?? 0) + 1));

	const groups = new Map<string, [Commit, ...Commit[]]>();
	for (const commit of [...once.values()].sort((a, b) => a.at - b.at)) {
		const ties = tiesOf(commit);
		const tied = ties.find(([tie, ends]) => commit.at - (groups.get(tie)?.at(-1)?.at ?? NaN) <= ends);
		const group = tied && groups.get(tied[0]);
		group?.push(commit);
		const joined: [Commit, ...Commit[]] = group ?? [commit];
		for (const [tie] of ties) {
			groups.set(tie, joined);
		}
	}

	const signsOf = signReader(history, graph);
	const works = [...new Set(groups.values())].map((work): Work => {
		const merge = mergeOf(work[0]);
		const whole = merge && isMine(begun.get(merge) ?? merge) && requestOf(merge).title;
		const [, branch = ''] = merged.exec(merge?.message ?? '') ?? [];
		const name = [...branch.matchAll(/\p{L}{3,}/gu)].length > 1 && `${branch}: `;
		/** What the commits share, or that with most of the work and how many others. */
		const titleOf = (main: Commit, steps: number) => {
			const subject = requestOf(main).title || subjectOf(main);
			const title = clipped(whole || (name && steps > 1 ? name + subject : subject), longestTitle);
			return whole || steps < 2 ? title : `${title} (+${steps - 1})`;
		};
		const untold: Piece = {
			...{ place: history.repository.name, title: titleOf(work[0], work.length), commits: work, history },
			...{ from: clockOf(work[0]), to: clockOf(work.at(-1) ?? work[0]), signs: signsOf(work, merge) },
		};
		return {
			...{ ...untold, history, weighed: work.filter(isTold).map(({ hash }) => hash) },
			tell(changes) {
				const { main = work[0], steps, weight } = weigh(work.filter(isTold), changes);
				const files = sum(work.map(({ hash }) => changes.code.get(hash)?.[0] ?? 0));
				const [commits, ...others] = untold.signs;
				const signs = [commits, files > 0 && ['files', files], ...others].filter(Boolean) as Sign[];
				const isSmall = weight < leastWeight && !work.some(({ hash }) => changes.unread.has(hash));
				return { ...untold, title: titleOf(main, steps), signs, isSmall };
			},
		};
	});
	return works.sort((a, b) => b.to - a.to);
}

/** The part of the software that a subject names: `auth: …`, `feat(auth): …`, `BUG/MINOR: auth: …`. */
function partOf(commit: Commit): string {
	const [, first = ''] = prefixed.exec(subjectOf(commit)) ?? [];
	const [, second = ''] = prefixed.exec(subjectOf(commit).replace(prefixed, '')) ?? [];
	return type.test(second || first) ? '' : second || first;
}

function wordsOf(text: string): string[] {
	const rest = text.replace(prefixed, '').toLowerCase();
	return [...new Set(rest.match(/[\p{L}\p{M}_]{3,}/gu))];
}

/** A subject as others like it are written: `release version #.#.#`. */
function plain(commit: Commit): string {
	return `subject ${requestOf(commit).title.toLowerCase().replace(/\d+/g, '#')}`;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
