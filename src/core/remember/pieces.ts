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

/** Rules of thumb: a topic goes on until it rests for a week, and small changes until everything rests for a day. */
const [restOfTopic, rest] = [7 * day, day];
/** A rule of thumb: fewer new lines are a slip of the pen, not something to tell. */
const fewestLines = 20;
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/** Rules of thumb: a word in so few of the subjects names a topic; a title says at least as much as a word that is used once. */
const [rare, sayingWords] = [0.01, 1];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const prefixed = /^([\w./-]{1,30})(?:\(([^()]{1,40})\))?!?: +(?=\S)/;
const type = /^(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)$/i;
/** An issue where people put it: in front, in brackets, or in the name of a branch. */
const issue = /(?:^|[/[(])([A-Z][A-Z\d]{1,9}-\d{1,6})(?![\w.])/;
/** The number of an issue in the name of a branch, or where a subject says little else: `fix-677`, `Fix 677`. */
const bareNumber = /(?:^|[^\w.#]|_)(?:gh-?)?(\d{2,6})(?![\w.]*\d)/i;
const mention = /(?<![\w/&])#\d{1,7}\b/g;

interface Group {
	readonly merge: Commit | undefined;
	readonly commits: Commit[];
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
	for (const key of commits.flatMap((each) => [plain(each), ...wordsOf(subjectOf(each))]).concat(titled)) {
		times.set(key, (times.get(key) ?? 0) + 1);
	}
	const timesOf = (key: string) => times.get(key) ?? 0;
	/** In words that occur once; the rarer a word, the more it says. */
	const informationIn = (text: string) => {
		const [all, words] = [Math.log(commits.length + 1), wordsOf(text)];
		return words.reduce((sum, word) => sum + 1 - Math.log(Math.max(timesOf(word), 1)) / all, 0);
	};

	/**
	 * New lines, and those that a revert deletes; none for a release, for routine, and where the parent is not there and
	 * everything looks new.
	 */
	const weightOf = (commit: Commit) => {
		const isTold = commit.tags.length === 0 && timesOf(plain(commit)) < routine && known.has(commit.parents[0] ?? '');
		const [, , inserted = 0, deleted = 0] = (isTold && stats.get(commit.hash)) || [];
		return inserted + (revertedBy(commit) ? deleted : 0);
	};
	/** The merge that brought a commit, unless it is of a line of development, merged again and again or merged into. */
	const mergeOf = (commit: Commit) => {
		const merge = graph.mergeOf.get(commit);
		const { branch = '', number = '' } = (merge && merges.get(merge)) ?? {};
		const [isAgain, isInto] = [branch !== '' && timesOf(`branch ${branch}`) > 1, lines.has(merge)];
		return (number ? isAgain && isInto : isAgain || isInto) ? undefined : merge;
	};
	/** What a commit has in common with others of the same work, the surest first, and after what rest it ends, in ms. */
	const tiesOf = (commit: Commit, merge: Commit | undefined): (readonly [string, number])[] => {
		const { branch = '', title = '', number = '' } = (merge && merges.get(merge)) ?? {};
		const subject = subjectOf(commit);
		const texts = [branch, title, subject, subject.replace(prefixed, '')];
		const [, ticket] = texts.map((text) => issue.exec(text)).find(Boolean) ?? [];
		const [only, ...more] = new Set(commit.message.match(mention));
		const short = informationIn(withoutRequest(subject)) < sayingWords ? withoutRequest(subject) : '';
		const bare = [branch, short].map((text) => bareNumber.exec(text)?.[1]).find(Boolean);
		const request = number || requestOf(subject);
		const sure = [ticket, merge?.hash, request, more.length === 0 && only, bare && `#${bare}`].filter((each) => !!each);
		const words = [plain(commit), ...wordsOf(subject)].filter((word) => timesOf(word) <= commits.length * rare);
		const part = partOf(subject);
		const back = revertedBy(commit);
		return [
			...[...(back ? [back] : []), commit.hash, ...sure].map((tie) => [`is ${tie}`, Infinity] as const),
			...words.map((word) => [word, restOfTopic] as const),
			...(part !== '' && sure.length === 0 ? [[`part ${part}`, restOfTopic] as const] : []),
			...(sure.length === 0 ? [['', weightOf(commit) < fewestLines ? rest : -1] as const] : []),
		];
	};
	/** The first that says something: its pull request, its branch, or the commits, from the one that changed most. */
	const titleOf = (own: readonly Commit[], merge: Commit | undefined) => {
		const { branch = '', title = '' } = (merge && merges.get(merge)) ?? {};
		const words = branch
			.slice(branch.lastIndexOf('/') + 1)
			.replace(/[-_.]+/g, ' ')
			.trim();
		const isSquashed = (commit: Commit) => Number(requestOf(subjectOf(commit)) !== undefined);
		const sorted = [...own].sort((a, b) => isSquashed(b) - isSquashed(a) || weightOf(b) - weightOf(a));
		const subjects = sorted.map((commit) => withoutRequest(subjectOf(commit)));
		const all = [timesOf(`title ${title}`) === 1 ? title : '', own.length > 1 ? words : '', ...subjects];
		const most = all.reduce((best, each) => (informationIn(each) > informationIn(best) ? each : best));
		return all.find((each) => informationIn(each) >= sayingWords) ?? (most || (subjects[0] ?? ''));
	};

	const groups = new Map<string, Group>();
	const seen = new Set<string>();
	for (const commit of commits.filter((each) => each.parents.length < 2 && isMine(each)).sort((a, b) => a.at - b.at)) {
		// A commit that was picked for another branch, or rebased, is the same work.
		const same = `${commit.at} ${subjectOf(commit)}`;
		if (seen.has(same)) {
			continue;
		}
		seen.add(same);
		const merge = mergeOf(commit);
		const ties = tiesOf(commit, merge);
		const found = ties.map(([tie, ends]) => {
			const group = groups.get(tie);
			return commit.at - (group?.commits.at(-1)?.at ?? 0) <= ends ? group : undefined;
		});
		const group = found.find(Boolean) ?? { merge, commits: [] };
		group.commits.push(commit);
		for (const [tie] of ties) {
			groups.set(tie, group);
		}
	}

	const signsOf = signReader(history, graph);
	const pieces = [...new Set(groups.values())].flatMap(({ merge, commits: [first, ...more] }): Piece[] => {
		const own = first && ([first, ...more] as const);
		if (!own || own.reduce((sum, commit) => sum + weightOf(commit), 0) < fewestLines) {
			return [];
		}
		const [from, to] = [clockOf(first), clockOf(more.at(-1) ?? first)];
		return [
			{ place: history.repository, title: titleOf(own, merge), from, to, commits: own, signs: signsOf(own, merge) },
		];
	});
	return pieces.sort((a, b) => b.to - a.to);
}

function partOf(subject: string): string {
	const [, word = '', scope] = prefixed.exec(subject) ?? [];
	return scope ?? (type.test(word) ? '' : word);
}

function wordsOf(text: string): string[] {
	const words = text
		.replace(prefixed, '')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}_]{3,}/gu);
	return [...new Set(words)].filter((word) => !/\d/.test(word));
}

/** A subject as others like it are written: `release version #.#.#`. */
function plain(commit: Commit): string {
	return `subject ${withoutRequest(subjectOf(commit)).toLowerCase().replace(/\d+/g, '#')}`;
}
