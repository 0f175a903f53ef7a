import { plainText } from '../story/markdown/plainText.ts';
import type { SheetNotes } from './cheatSheet.ts';

const item = /^[-*+] (?:\[[ xX]\] )?(.*)$/;
const example = /^[*_]Example/;

/**
 * What a sheet takes from the worksheets for the pitch and for the questions to ask, if they exist.
 *
 * @param template of the pitch worksheet; its own lines are left out
 * @param pitch null if there is no such worksheet
 * @param ask null if there is no such worksheet
 */
export function sheetNotes(template: string, pitch: string | null, ask: string | null): SheetNotes {
	const known = new Set(itemsOf(template));
	return {
		pitchNotes: itemsOf(pitch ?? '').filter((line) => !known.has(line) && !/:$/.test(line)),
		ask: itemsOf(ask ?? '').filter((line) => line.endsWith('?')),
	};
}

/** The list items of a worksheet as plain text, without empty items and examples. */
function itemsOf(text: string): string[] {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => item.exec(line.trim())?.[1]?.trim() ?? '')
		.filter((line) => line !== '' && !example.test(line))
		.map(plainText);
}
