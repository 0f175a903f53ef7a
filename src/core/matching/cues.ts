import { groupBy } from '../text/groupBy.ts';
import { isLittle, type Term, termsOf } from './terms.ts';
import { wordClasses } from './wordClasses.ts';

/** A cue: a word or phrase that indicates a subject. */
export interface Cue {
	/** What a text that contains the cue is about. */
	readonly subject: string;
	/** Number of words. */
	readonly length: number;
	/** 1 if it is plainly about the subject, less if it is only a hint. */
	readonly weight: number;
	readonly parts: readonly Part[];
}

/** A word of a cue in any of its forms, and how many other words may come before it. */
interface Part {
	readonly stems: ReadonlySet<string>;
	readonly gap: number;
}

/** The most words that `..` stands for. */
const widestGap = 6;

/** The most little words in a row that may come between those of a phrase. */
const mostLittle = 6;

/** Finds the phrases that indicate a subject, in any form of their words and with little words in between. */
export class Cues {
	/** By the first stem. */
	readonly #cues = new Map<string, Cue[]>();

	/**
	 * @param rows subjects with comma-separated words and phrases; `@boss` stands for any word of its class, `..` for a
	 * few words
	 */
	constructor(rows: Iterable<{ readonly subject: string; readonly cues: string; readonly weight?: number }>) {
		for (const { subject, cues, weight = 1 } of rows) {
			for (const written of cues.split(',')) {
				const parts = partsOf(written);
				const cue = { subject, length: parts.length, weight, parts };
				for (const stem of parts[0]?.stems ?? []) {
					this.#cues.set(stem, [...(this.#cues.get(stem) ?? []), cue]);
				}
			}
		}
	}

	/** The cues that a text contains. */
	found(terms: readonly Term[]): Set<Cue> {
		const found = new Set<Cue>();
		const placesOf = groupBy(terms.keys(), (at) => terms[at]?.stem ?? '');
		for (const [stem, places] of placesOf) {
			for (const cue of this.#cues.get(stem) ?? []) {
				if (!found.has(cue) && mayBeIn(cue, placesOf) && places.some((at) => isAt(cue.parts, terms, at))) {
					found.add(cue);
				}
			}
		}
		return found;
	}

	/** The subjects that a text is plainly about, each with a weight: a phrase counts as many times as it has words. */
	in(terms: readonly Term[]): Map<string, number> {
		const found = new Map<string, number>();
		for (const { subject, length, weight } of this.found(terms)) {
			if (weight === 1) {
				found.set(subject, (found.get(subject) ?? 0) + length);
			}
		}
		return found;
	}
}

/** Whether a text has the words of a cue somewhere; most phrases have one that it does not have. */
function mayBeIn({ parts }: Cue, stemsOfText: ReadonlyMap<string, unknown>): boolean {
	return parts.every(({ stems }) => {
		for (const stem of stems) {
			if (stemsOfText.has(stem)) {
				return true;
			}
		}
		return false;
	});
}

function partsOf(cue: string): Part[] {
	const parts: Part[] = [];
	let gap = 0;
	for (const word of cue.trim().split(/\s+/)) {
		if (word === '..') {
			gap = widestGap;
			continue;
		}
		const stems = termsOf(word).map(({ stem }) => stem);
		const sets = word.startsWith('@')
			? [new Set(termsOf(wordClasses[word.slice(1)] ?? '').map(({ stem }) => stem))]
			: stems.map((stem) => new Set([stem]));
		for (const set of sets) {
			parts.push({ stems: set, gap });
			gap = 0;
		}
	}
	return parts;
}

/** Whether a phrase starts at the given word of a text. */
function isAt(parts: readonly Part[], terms: readonly Term[], start: number): boolean {
	let at = start;
	for (const { stems, gap } of parts) {
		let left = gap;
		let little = mostLittle;
		for (
			let term = terms[at];
			term && !stems.has(term.stem) && ((isLittle(term) && little-- > 0) || left-- > 0);
			term = terms[at]
		) {
			at++;
		}
		if (!stems.has(terms[at]?.stem ?? '')) {
			return false;
		}
		at++;
	}
	return true;
}
