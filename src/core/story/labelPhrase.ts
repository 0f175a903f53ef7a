import { isSpace, isWordCharacter, readWord } from './labelCharacters.ts';
import { fold, type LabelEntry, labelPhrases } from './labels.ts';

/** A label phrase at a place in a line. */
export interface Phrase {
	readonly entry: LabelEntry;
	/** Where the line continues after it. */
	readonly next: number;
}

/** The place after any white space, or after a hyphen between two words. */
export function skipSpace(line: string, start: number): number {
	let next = start;
	while (isSpace(line.charCodeAt(next)) || (line[next] === '-' && isWordCharacter(line, next + 1))) {
		next++;
	}
	return next;
}

/** The longest label phrase at a place. */
export function phraseAt(line: string, start: number): Phrase | null {
	const first = readWord(line, start, line.length);
	for (const entry of (first && labelPhrases.get(fold(first))) || []) {
		let next = start + first.length;
		const isHere = entry.rest.every((word) => {
			const from = skipSpace(line, next);
			const read = readWord(line, from, line.length);
			const isNext = from > next && fold(read) === word;
			next = from + read.length;
			return isNext;
		});
		if (isHere) {
			return { entry, next };
		}
	}
	return null;
}

/** Whether a phrase repeats the part of the one before it in other words: `Situation 背景`, `과제 목표`. */
export function isGloss(gloss: Phrase | null, { entry }: Phrase): boolean {
	return gloss !== null && gloss.entry.part === entry.part && gloss.entry !== entry;
}
