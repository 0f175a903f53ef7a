import type { Sentence } from './sentences.ts';

/** A half-open range of offsets in a sentence. */
interface Range {
	readonly start: number;
	readonly end: number;
}

/** What a recognizer finds in a text; without `spans`, only the verdict on the sentence is scored. */
export type Finder = (text: string) => readonly Range[];

export interface Tally {
	hits: number;
	/** Found, but not labeled. */
	extra: number;
	/** Labeled, but not found. */
	missing: number;
}

export interface Miss {
	readonly sentence: Sentence;
	readonly found: readonly string[];
	readonly isVerdict: boolean;
}

export interface Score {
	/** Quantified or not. */
	readonly sentences: Tally;
	/** Spans with exactly the labeled text. */
	readonly exact: Tally;
	readonly misses: readonly Miss[];
}

export function precision({ hits, extra }: Tally): number {
	return hits + extra === 0 ? 1 : hits / (hits + extra);
}

export function recall({ hits, missing }: Tally): number {
	return hits + missing === 0 ? 1 : hits / (hits + missing);
}

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
	const both = 2 * tally.hits + tally.extra + tally.missing;
	return both === 0 ? 1 : (2 * tally.hits) / both;
}

/** Scores a recognizer on labeled sentences. */
export function scoreSentences(sentences: readonly Sentence[], find: Finder): Score {
	const score = { sentences: tally(), exact: tally() };
	const misses: Miss[] = [];
	for (const sentence of sentences) {
		const ranges = find(sentence.text);
		const isRight = ranges.length > 0 === sentence.quantified;
		if (isRight) {
			score.sentences.hits += sentence.quantified ? 1 : 0;
		} else if (sentence.quantified) {
			score.sentences.missing++;
		} else {
			score.sentences.extra++;
		}
		const labelled = locate(sentence);
		const exact = pair(ranges, labelled, (a, b) => a.start === b.start && a.end === b.end);
		count(score.exact, exact, ranges.length, labelled.length);
		if (!isRight || exact < Math.max(ranges.length, labelled.length)) {
			const found = ranges.map(({ start, end }) => sentence.text.slice(start, end));
			misses.push({ sentence, found, isVerdict: !isRight });
		}
	}
	return { ...score, misses };
}

function tally(): Tally {
	return { hits: 0, extra: 0, missing: 0 };
}

function count(sum: Tally, hits: number, found: number, labelled: number): void {
	sum.hits += hits;
	sum.extra += found - hits;
	sum.missing += labelled - hits;
}

/** The ranges of the labeled spans of a sentence, which are listed in text order. */
function locate({ id, text, spans }: Sentence): Range[] {
	let from = 0;
	return spans.map((span) => {
		const start = text.indexOf(span, from);
		if (start < 0) {
			throw new Error(`Sentence ${id} does not hold its span "${span}".`);
		}
		from = start + span.length;
		return { start, end: from };
	});
}

/** How many of the found ranges match a labeled range, each used once. */
function pair(found: readonly Range[], labelled: readonly Range[], matches: (a: Range, b: Range) => boolean): number {
	const left = [...labelled];
	let hits = 0;
	for (const range of found) {
		const index = left.findIndex((other) => matches(range, other));
		if (index >= 0) {
			left.splice(index, 1);
			hits++;
		}
	}
	return hits;
}
