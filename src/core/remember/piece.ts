import { type Say, toSay } from '../text/translation.ts';
import { type Commit, isoDay, subjectOf } from './commit.ts';
import type { History } from './history.ts';

/** Something that a person did: what they would tell as one thing. */
export interface Piece {
	/** Where it was done: the name of a repository, or of the file where it was noted. */
	readonly place: string;
	/** Empty until it is weighed. */
	title: string;
	/** By the clock of who did it, in ms; 0 for no such date. */
	readonly from: number;
	readonly to: number;
	/** The user's own, oldest first; none if it was noted. */
	readonly commits: readonly Commit[];
	signs: readonly Sign[];
	/** None if it was noted. */
	readonly history?: History;
	/** The commits that say how much it is, with their copies for other branches, and how they are called. */
	readonly steps?: readonly { readonly title: string; readonly copies: readonly Commit[] }[];
	/** Whether it is too little to be told; undefined until it is weighed. */
	isSmall?: boolean;
}

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

/** How days are written in a language; slow to make. */
export const datesIn = (language: string) =>
	new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

/** When and where a piece of work was done, and what stands out about it, in phrases. */
export function factsOf({ from, to, place, signs }: Piece, say: Say, formatter: Intl.DateTimeFormat): string[] {
	const dates = formatter.formatRange(from, to);
	// Intl puts thin spaces around the dash, which nobody types.
	const when = from === 0 ? say('no such date') : dates.replace(/[\u2009\u202F]/g, ' ');
	return [when, place, ...signs.map((sign) => factOf(sign, say))];
}

export function factOf([kind, ...values]: Sign, say: Say): string {
	return say(signs[kind][0], ...values);
}

/** The competencies that a question mainly asks for; what it touches besides says little. */
const mostCompetencies = 2;

/** Why a piece of work looks like one that a story about these competencies, the main one first, may be made of. */
export function likenessOf(piece: Piece, competencies: readonly string[]): Sign | undefined {
	return competencies
		.slice(0, mostCompetencies)
		.flatMap((wanted) => piece.signs.filter(([kind]) => signs[kind].some((competency) => competency === wanted)))[0];
}

/** The pieces of work that have all words of a text, or words that begin with them: a year, a place, a fact. */
export function search(pieces: readonly Piece[], typed: string, say: Say, formatter: Intl.DateTimeFormat): Piece[] {
	// Where a script has no spaces, a word begins anywhere.
	const toPattern = ([word]: RegExpExecArray) => new RegExp(`(?<!\\w)${word.replace(/\W/g, '\\$&')}`, 'i');
	const words = [...typed.matchAll(/\S+/g)].map(toPattern);
	return pieces.filter((piece) => {
		const [day, subjects, facts] = [isoDay(piece.to), piece.commits.map(subjectOf), factsOf(piece, say, formatter)];
		const text = [day, piece.title, ...subjects, ...facts].join(' ');
		return words.every((word) => word.test(text));
	});
}
