import { countWords } from './content.ts';
import type { Section } from './model.ts';

const eastAsian = /[\u3040-\u9fff\uac00-\ud7a3]/g;
/** Roughly how many words a character is. */
const wordsInCharacter = 0.5;

/**
 * Sections whose word counts exclude lines mostly in Chinese, Japanese or Korean if the rest of the section and most of
 * the story are in another script: such lines are the writer's notes and are not told.
 */
export function withoutNotes(text: string, sections: readonly Section[]): readonly Section[] {
	const notes = sections.map((section) => Math.round(wordsInNotes(text, section)));
	const sum = notes.reduce((total, count) => total + count, 0);
	const all = sections.reduce((total, { words }) => total + words, 0);
	return sum === 0 || sum * 2 > all
		? sections
		: sections.map((section, index) => {
				const told = section.words - (notes[index] ?? 0);
				return told > 0 ? { ...section, words: told } : section;
			});
}

function wordsInNotes(text: string, { words, content }: Section): number {
	let count = 0;
	for (const { start, end } of words > 0 ? content : []) {
		const piece = text.slice(start, end);
		for (const line of piece.search(eastAsian) === -1 ? [] : piece.split('\n')) {
			const told = countWords(line, { start: 0, end: line.length });
			const isNote = (line.match(eastAsian)?.length ?? 0) * wordsInCharacter * 2 > told;
			count += isNote ? told : 0;
		}
	}
	return count;
}
