import { isoDay } from './commit.ts';
import type { Piece } from './piece.ts';

/** The file for achievements in the preparation folder, and how it begins. */
export const achievementsName = 'brag.md';
export const achievementsHead = '# Achievements\n';

/** The dated items of the list of achievements, a date that does not exist in the title; the rest is the user's own. */
export function readAchievements(file: string): Piece[] {
	return file.split(/\r?\n/).flatMap((row) => {
		const [, date = '', title = ''] = /^[-*+] (\d{4}-\d\d-\d\d)[:,]? +(\S.*)$/.exec(row) ?? [];
		const parsed = Date.parse(date);
		const at = Number.isNaN(parsed) || isoDay(parsed) !== date ? 0 : parsed;
		const named = at === 0 ? `${date} ${title}` : title;
		const signs = [['noted'] as const];
		return date ? [{ place: achievementsName, title: named.trim(), from: at, to: at, commits: [], signs }] : [];
	});
}

/** Where to add an achievement to the file, and the text to insert. */
export function appendAchievement(file: string, date: string, text: string): { offset: number; text: string } {
	const offset = file.trimEnd().length;
	const isInList = /^[-*+] /.test(file.slice(file.lastIndexOf('\n', offset - 1) + 1));
	return { offset, text: `${isInList ? '\n' : '\n\n'}- ${date} ${text.replace(/\s+/g, ' ').trim()}` };
}
