import { plainText } from '../story/markdown/plainText.ts';
import type { SheetNotes } from './cheatSheet.ts';

const item = /^[-*+] (?:\[[ xX]\] )?(.*)$/;
const example = /^[*_]Example/;

/**
 * What a sheet takes from notes on the pitch and from the worksheet of questions to ask, if they exist.
 *
 * @param pitch null if there is no such file
 * @param ask null if there is no such worksheet
 */
export function sheetNotes(pitch: string | null, ask: string | null): SheetNotes {
	return {
		pitchNotes: itemsOf(pitch ?? '').filter((line) => !/:$/.test(line)),
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
