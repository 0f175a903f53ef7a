import { countWords } from './content.ts';
import type { Section } from './model.ts';

const eastAsian = /[\u3040-\u9fff\uac00-\ud7a3]/;
const latinWord = /[A-Za-z\u00c0-\u024f]{2}/;

/**
 * Sections whose words leave out lines in Chinese, Japanese or Korean, where the rest of the section and most of the
 * story are in another script: such lines are the writer's notes and are not told.
 */
export function withoutNotes(text: string, sections: readonly Section[]): readonly Section[] {
	const notes = sections.map((section) => {
		const count = Math.round(wordsInNotes(text, section));
		return count < section.words ? count : 0;
	});
	const sum = notes.reduce((total, count) => total + count, 0);
	const all = sections.reduce((total, { words }) => total + words, 0);
	return sum === 0 || sum * 2 > all
		? sections
		: sections.map((section, index) => ({
				...section,
				words: Math.max(0, section.words - Math.round(notes[index] ?? 0)),
			}));
}

function wordsInNotes(text: string, { words, content }: Section): number {
	let count = 0;
	for (const { start, end } of words > 0 ? content : []) {
		const piece = text.slice(start, end);
		if (eastAsian.test(piece)) {
			for (const line of piece.split('\n')) {
				count += latinWord.test(line) ? 0 : countWords(line, { start: 0, end: line.length });
			}
		}
	}
	return count;
}
