import { isLittle, type Term, termsOf } from './terms.ts';

/** A phrase as the stems of its words. */
interface Phrase {
	readonly stems: readonly string[];
	/** What a text is about that has it. */
	readonly subject: string;
}

/** Finds the phrases that speak of a subject, in any form of their words and with little words between them. */
export class Cues {
	/** By the first stem. */
	readonly #phrases = new Map<string, Phrase[]>();

	/** @param rows of subjects, each with its words and phrases, between commas */
	constructor(rows: Iterable<readonly [subject: string, cues: string]>) {
		for (const [subject, cues] of rows) {
			for (const cue of cues.split(',')) {
				const stems = termsOf(cue).map(({ stem }) => stem);
				const [first] = stems;
				if (first !== undefined) {
					this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { stems, subject }]);
				}
			}
		}
	}

	/**
	 * The subjects that a text speaks of, each with how much: a phrase says as much as it has words, and the same phrase
	 * counts once.
	 */
	in(terms: readonly Term[]): Map<string, number> {
		const seen = new Set<Phrase>();
		const found = new Map<string, number>();
		terms.forEach(({ stem }, at) => {
			for (const phrase of this.#phrases.get(stem) ?? []) {
				if (!seen.has(phrase) && isAt(phrase.stems, terms, at)) {
					seen.add(phrase);
					found.set(phrase.subject, (found.get(phrase.subject) ?? 0) + phrase.stems.length);
				}
			}
		});
		return found;
	}
}

/** Whether a phrase begins at a word of a text. */
function isAt(stems: readonly string[], terms: readonly Term[], start: number): boolean {
	let at = start;
	for (const stem of stems) {
		while (terms[at] && terms[at]?.stem !== stem && isLittle(terms[at] as Term)) {
			at++;
		}
		if (terms[at]?.stem !== stem) {
			return false;
		}
		at++;
	}
	return true;
}
