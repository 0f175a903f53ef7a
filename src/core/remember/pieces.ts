import { clipped } from '../text/clipped.ts';
import { groupBy } from '../text/groupBy.ts';
import { type Commit, clockOf, day, requestOf, subjectOf } from './commit.ts';
import { graphOf } from './graph.ts';
import type { History } from './history.ts';
import type { Piece } from './piece.ts';
import { signReader } from './signs.ts';

/** Rules of thumb: a topic goes on until it rests for a week, and small changes until one rests for two hours. */
const [restOfTopic, rest] = [7 * day, day / 12];
/** A rule of thumb: fewer new lines are a slip of the pen, not something to tell. */
const fewestLines = 15;
/** In characters; a subject is a line, not a page. */
const longestTitle = 200;
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/** Rules of thumb: a word in so few of the subjects names a topic; more such words in a title are a list. */
const [rare, mostWords] = [0.01, 8];
/** A rule of thumb: as many lines in as out, up to a share, in so many files are a new format or name. */
const [formatted, leastChange] = [8, 0.05];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const prefixed = /^(?:\w{1,20}\()?([\w./-]{1,40})\)?!?: +(?=\S)/;
const type = /^(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)$/i;
/** The types that change nothing for whoever uses the software. */
const untoldType = /^(?:build|chore|ci|docs|style|test)[(!:]/i;
/** `#123`, or an issue where people put it: in front, in brackets, or in the name of a branch. */
const issue = /(?<![\w/&])#\d{1,7}\b|(?<=^|[/[(']|: )[A-Z][A-Z\d]{1,9}-\d{1,6}(?![\w.-]*\d)/g;

/** The pieces of work of one person in a repository, newest first. */
export function piecesOf(history: History): Piece[] {
	const { commits, isMine, stats } = history;
	const graph = graphOf(commits);
	const known = new Set(commits.map(({ hash }) => hash));
	/** Merges that brought other merges: of a line of development, if they are no pull request. */
	const lines = new Set(commits.filter(({ parents }) => parents.length > 1).map((merge) => graph.mergeOf.get(merge)));
	const mergeOf = (commit: Commit) => {
		const into = graph.mergeOf.get(commit);
		return into && lines.has(into) && !requestOf(into).number ? undefined : into;
	};
	/** Who began what a merge brought. */
	const begun = new Map([...graph.mergeOf].map(([commit, merge]) => [merge, commit]));
	/** The steps of one request are not written again and again. */
	const works = new Map(commits.map((commit) => [requestOf(commit).number || commit.hash, plain(commit)]));
	const used = groupBy([...works.values(), ...commits.flatMap((each) => wordsOf(subjectOf(each)))], (text) => text);
	const timesOf = (text: string) => used.get(text)?.length ?? 0;

	/**
	 * New lines, and those that a revert deletes; none for a release, for routine, for what only looks different, and
	 * where the parent is not there and everything looks new.
	 */
	const weightOf = (commit: Commit) => {
		const isUntold = commit.tags.length > 0 || timesOf(plain(commit)) >= routine || untoldType.test(subjectOf(commit));
		const isWeighed = !isUntold && known.has(commit.parents[0] ?? '');
		const [, files = 0, inserted = 0, deleted = 0] = (isWeighed && stats.get(commit.hash)) || [];
		const isFormat = files >= formatted && Math.abs(inserted - deleted) <= inserted * leastChange;
		return isFormat ? 0 : inserted + (graph.takenBackBy.has(commit) ? deleted : 0);
	};
	/** What a commit has in common with others of the same work, the surest first, and after what rest it ends, in ms. */
	const tiesOf = (commit: Commit): (readonly [string, number])[] => {
		const merge = mergeOf(commit);
		const [own, whole] = [requestOf(commit), merge && requestOf(merge)];
		const number = whole?.number || own.number;
		const texts = [commit.message, merge?.message ?? ''];
		const issues = new Set(texts.flatMap((text) => text.match(issue) ?? []).filter((each) => each !== number));
		const sure = [merge?.hash, number, issues.size === 1 && [...issues][0]].filter((each) => !!each);
		const back = graph.takenBackBy.get(commit)?.hash;
		const words = wordsOf(whole?.title || own.title)
			.filter((word) => timesOf(word) <= commits.length * rare)
			.slice(0, mostWords)
			.sort();
		const pairs = words.flatMap((word, index) => words.slice(0, index).map((other) => `${other} ${word}`));
		const [, named = ''] = (sure.length === 0 && prefixed.exec(subjectOf(commit))) || [];
		const part = type.test(named) ? '' : named;
		const weight = weightOf(commit);
		return [
			...[back, commit.hash, ...sure].filter(Boolean).map((tie) => [`is ${tie}`, Infinity] as const),
			...[...(part ? [`part ${part}`] : []), ...pairs].map((tie) => [tie, restOfTopic] as const),
			// Anything may begin what something small goes on with that names no part of the software.
			...(sure.length === 0 && weight > 0 ? [['', weight < fewestLines && !part ? rest : -1] as const] : []),
		];
	};

	const groups = new Map<string, [Commit, ...Commit[]]>();
	const own = commits.filter((each) => each.parents.length < 2 && isMine(each)).reverse();
	// A commit that was picked for another branch, or rebased, is the same work; its last copy is often released first.
	const once = new Map(own.map((commit) => [`${commit.at} ${subjectOf(commit)}`, commit]));
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
	const isLong = (work: readonly Commit[]) => work.reduce((sum, commit) => sum + weightOf(commit), 0) >= fewestLines;
	const pieces = [...new Set(groups.values())].filter(isLong).map((work): Piece => {
		const main = work.reduce((most, commit) => (weightOf(commit) > weightOf(most) ? commit : most));
		const merge = mergeOf(work[0]);
		const whole = merge && isMine(begun.get(merge) ?? merge) && requestOf(merge).title;
		const title = clipped(whole || requestOf(main).title || subjectOf(main), longestTitle);
		const [from, to] = [clockOf(work[0]), clockOf(work.at(-1) ?? main)];
		return { place: history.repository, title, from, to, commits: work, signs: signsOf(work, merge) };
	});
	return pieces.sort((a, b) => b.to - a.to);
}

function wordsOf(text: string): string[] {
	const rest = text.replace(prefixed, '').toLowerCase();
	return [...new Set(rest.match(/[\p{L}\p{M}_]{3,}/gu))];
}

/** A subject as others like it are written: `release version #.#.#`. */
function plain(commit: Commit): string {
	return `subject ${requestOf(commit).title.toLowerCase().replace(/\d+/g, '#')}`;
}
