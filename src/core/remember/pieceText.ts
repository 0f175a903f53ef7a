import type { Say } from '../text/say.ts';
import type { Piece } from './pieces.ts';
import { isoDay, type Sign, signs } from './signs.ts';

/** When and where a piece of work was done, and what stands out about it, in phrases. */
export function factsOf({ from, to, place, signs }: Piece, say: Say, language: string): string[] {
	const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(from, to);
	// Intl puts thin spaces around the dash, which nobody types.
	return [dates.replace(/[\u2009\u202F]/g, ' '), place, ...signs.map((sign) => factOf(sign, say))];
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

/** Returns a function that finds the pieces of work in which every word of a text occurs: a year, a place, any fact. */
export function searcher(pieces: readonly Piece[], say: Say, language: string): (text: string) => Piece[] {
	const searchedText = (piece: Piece) =>
		[isoDay(piece.to), piece.title, ...factsOf(piece, say, language)].join(' ').toLowerCase();
	const texts = pieces.map(searchedText);
	return (text) => {
		const words = text.toLowerCase().split(/\s+/);
		return pieces.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
	};
}
