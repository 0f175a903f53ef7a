import { type Commit, mergeWords, requestOf, subjectOf, withoutRequest } from './commit.ts';
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
const fewestLines = 15;
/** A rule of thumb: what is written again and again, whatever its figures, is routine: releases, updates, tweaks. */
const routine = 3;
/** Rules of thumb: a word in so few of the subjects names a topic; a title says at least as much as a word that is used once. */
const [rare, sayingWords] = [0.01, 1];
/** More rare words or numbers of issues are a list. */
const [mostWords, mostMentions] = [8, 3];
/** A rule of thumb: as many lines in as out, up to a share, in so many files are a new format or name. */
const [formatted, leastChange] = [8, 0.05];

/** `auth: …` and `feat(auth): …`; the types of https://www.conventionalcommits.org are no parts of the software. */
const prefixed = /^([\w./-]{1,30})(?:\(([^()]{1,40})\))?!?: +(?=\S)/;
const type = /^(?:feat|fix|build|chore|ci|docs|perf|refactor|revert|style|test)$/i;
/** The types that change nothing for whoever uses the software. */
const untoldType = /^(?:build|ci|docs|style|test)[(!:]/i;
/** An issue where people put it: in front, in brackets, or in the name of a branch. */
const issue = /(?:^|[/[(])([A-Z][A-Z\d]{1,9}-\d{1,6})(?![\w.])/;
/** The number of an issue, not a date, in the name of a branch, or where a subject says little else: `fix-677`, `Fix 677`. */
const bareNumber = /(?:^|(?<!\d)(?:[^\w.#]|_))(?:gh-?)?(\d{2,6})(?![\w.]*\d|-\d\d)/i;
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
	const merges = new Map(
		commits
			.filter(({ parents }) => parents.length > 1)
			.map((each) => [each, { ...mergeWords(each), mentions: mentionsIn(each) }]),
	);
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
	/** The merge that brought a commit, unless it is of a line of development, merged again and again or merged into. */
	const mergeOf = (commit: Commit) => {
		const merge = graph.mergeOf.get(commit);
		const { branch = '', number = '' } = (merge && merges.get(merge)) ?? {};
		const [isAgain, isInto] = [branch !== '' && timesOf(`branch ${branch}`) > 1, lines.has(merge)];
		return (number ? isAgain && isInto : isAgain || isInto) ? undefined : merge;
	};
	/** What a commit has in common with others of the same work, the surest first, and after what rest it ends, in ms. */
	const tiesOf = (commit: Commit, merge: Commit | undefined): (readonly [string, number])[] => {
		const { branch = '', title = '', number = '', mentions = [] } = (merge && merges.get(merge)) ?? {};
		const subject = subjectOf(commit);
		const texts = [branch, title, subject, subject.replace(prefixed, '')];
		const [, ticket] = texts.map((text) => issue.exec(text)).find(Boolean) ?? [];
		const short = informationIn(withoutRequest(subject)) < sayingWords ? withoutRequest(subject) : '';
		const bare = [branch, short].map((text) => bareNumber.exec(text)?.[1]).find(Boolean);
		const request = number || requestOf(subject);
		const others = [...new Set([...mentions, ...mentionsIn(commit)])].filter((each) => each !== request);
		const back = graph.takenBackBy.get(commit)?.hash;
		const only = others.length === 1 && others[0];
		const sure = [ticket, merge?.hash, request, only, bare && `#${bare}`].filter((each) => !!each);
		const isRare = (word: string) => timesOf(word) <= commits.length * rare;
		const words = wordsOf(title || branch || subject)
			.filter(isRare)
			.slice(0, mostWords)
			.sort();
		const pairs = words.flatMap((word, index) => words.slice(0, index).map((other) => `${other} ${word}`));
		const alike = sure.length === 0 ? [plain(commit), `part ${partOf(subject)}`] : [];
		const weight = weightOf(commit);
		const isSmall = sure.length === 0 && weight > 0 && weight < fewestLines;
		return [
			...[back, commit.hash, ...sure].filter(Boolean).map((tie) => [`is ${tie}`, Infinity] as const),
			...[...alike.filter((tie) => tie !== 'part ' && isRare(tie)), ...pairs].map((tie) => [tie, restOfTopic] as const),
			// Anything may begin what something small goes on with.
			...words.map((word) => [word, isSmall ? restOfTopic : -1] as const),
			...(sure.length === 0 && weight > 0 ? [['', isSmall ? rest : -1] as const] : []),
		];
	};
	/**
	 * The first that says something: its pull request, its branch if that says more than the commit that changed most, or
	 * the commits, from that one.
	 */
	const titleOf = (own: readonly Commit[], merge: Commit | undefined) => {
		const { branch = '', title = '' } = (merge && merges.get(merge)) ?? {};
		const words = branch
			.slice(branch.lastIndexOf('/') + 1)
			.replace(/[-_.]+/g, ' ')
			.trim();
		const isSquashed = (commit: Commit) => Number(requestOf(subjectOf(commit)) !== undefined);
		const sorted = [...own].sort((a, b) => isSquashed(b) - isSquashed(a) || weightOf(b) - weightOf(a));
		const subjects = sorted.map((commit) => withoutRequest(subjectOf(commit)));
		const saying = informationIn(words) > informationIn(subjects[0] ?? '') ? words : '';
		const all = [timesOf(`title ${title}`) === 1 ? title : '', saying, ...subjects];
		const most = all.reduce((best, each) => (informationIn(each) > informationIn(best) ? each : best));
		return all.find((each) => informationIn(each) >= sayingWords) ?? (most || (subjects[0] ?? ''));
	};

	const groups = new Map<string, Group>();
	const own = commits.filter((each) => each.parents.length < 2 && isMine(each)).reverse();
	// A commit that was picked for another branch, or rebased, is the same work; its last copy is often released first.
	const once = new Map(own.map((commit) => [`${commit.at} ${subjectOf(commit)}`, commit]));
	for (const commit of [...once.values()].sort((a, b) => a.at - b.at)) {
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

/** The first issues and pull requests that a commit names. */
function mentionsIn({ message }: Commit): string[] {
	return [...new Set(message.match(mention))].slice(0, mostMentions);
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
