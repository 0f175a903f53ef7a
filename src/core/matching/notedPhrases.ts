import type { Noted } from '../guide/model.ts';
import { type Cue, Cues } from './cues.ts';
import { stemsOf, termsOf } from './terms.ts';

/** Words that leave a phrase about what the others say: `conflict skills`, `handling pressure`. */
const littleInPhrase = new Set(
	stemsOf(
		'answers dealing driving example experience getting giving going handle handling having management managing mean mindset others process questions resolution response share showing skills someone something story taking working',
	),
);
/** Of more words, the last one does not say what they ask. */
const mostWords = 4;
/** Between things that a phrase asks for, and after what one of them is about: `ownership of a team`. */
const conjunction = /\b(?:and|or|versus|vs)\b|[,;&/+]/;
const deed = /^\s*\p{L}+ing\s/u;
const preposition =
	/\s(?:about|across|as|at|between|by|despite|during|for|from|in|into|of|on|over|through|to|under|when|with|within|without)\s/;
/** What a cue is marked with that asks nothing once another word says more about it: `machine learning`. */
const aloneMark = '=';
const aloneWeight = 0.5;
/** Two wordings of a question have more than this share of their words in common, and at least so many. */
const leastAlike = 0.6;
const leastShared = 3;

/** A stem that says what a phrase is about, and those that say more about it. */
interface Head {
	readonly stem: string;
	readonly before: readonly string[];
}

/** Says which questions a writer means who notes what a story is for. */
export class NotedPhrases {
	readonly #cues: Cues;
	readonly #rows: readonly Noted[];

	constructor(rows: readonly Noted[]) {
		this.#rows = rows;
		this.#cues = new Cues(
			rows.flatMap(({ cues }, row) =>
				cues.split(',').map((cue) => {
					return { subject: String(row), cues: cue, weight: cue.trimStart().startsWith(aloneMark) ? aloneWeight : 1 };
				}),
			),
		);
	}

	/** For each thing that a phrase asks for, the questions of which one is meant. */
	questionsFor(phrase: string): (readonly string[])[] {
		const heads = headsOf(phrase);
		const found = [...this.#cues.found(termsOf(phrase))];
		const asked = found.filter(
			(cue) => saysEnough(cue, heads) && !found.some((other) => other.length > cue.length && isPartOf(cue, other)),
		);
		return [...new Set(asked.map(({ subject }) => subject))].map((row) => this.#rows[Number(row)]?.questions ?? []);
	}
}

/** Whether a phrase and a question's wording are nearly the same words. */
export function isWordingOf(phrase: readonly string[], wording: readonly string[]): boolean {
	const shared = phrase.filter((stem) => wording.includes(stem)).length;
	return shared >= leastShared && shared > leastAlike * Math.max(phrase.length, wording.length);
}

/** The stems of a phrase that say what it is about. */
export function tellingOf(phrase: string): string[] {
	return [...new Set(stemsOf(phrase))].filter((stem) => !littleInPhrase.has(stem));
}

/** The stems that say what each thing is that a phrase asks for: the last one, and what is done (`debugging a queue`). */
function headsOf(phrase: string): Head[] {
	return phrase.split(conjunction).flatMap((thing) => {
		const pieces = thing.toLowerCase().split(preposition).map(tellingOf);
		const telling = pieces.find(({ length }) => length > 0) ?? [];
		if (telling.length > mostWords) {
			return [];
		}
		const last = telling.slice(-1).map((stem) => ({ stem, before: telling.slice(0, -1) }));
		const done = deed.test(thing) ? telling.slice(0, 1).map((stem) => ({ stem, before: [] })) : [];
		return [...last, ...done];
	});
}

/**
 * Whether a phrase asks what a cue says: a `cost conflict` is a conflict, `conflict detection` is none. Several words that
 * belong together are enough in any sentence.
 */
function saysEnough(cue: Cue, heads: readonly Head[]): boolean {
	const mayStandAfter = cue.weight === 1;
	return (
		(mayStandAfter && cue.length > 1) ||
		heads.some(
			({ stem, before }) => hasStem(cue, stem) && (mayStandAfter || before.every((each) => hasStem(cue, each))),
		)
	);
}

function hasStem({ parts }: Cue, stem: string): boolean {
	return parts.some(({ stems }) => stems.has(stem));
}

function isPartOf({ parts }: Cue, other: Cue): boolean {
	return parts.every(({ stems }) => [...stems].some((stem) => hasStem(other, stem)));
}
