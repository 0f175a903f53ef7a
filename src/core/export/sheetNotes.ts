import { plainText } from '../guide/markdown.ts';
import type { SheetNotes } from './cheatSheet.ts';

const item = /^[-*+] (?:\[[ xX]\] )?(.*)$/;
const example = /^[*_]Example/;

/**
 * What a sheet takes over from the worksheets of the pitch and of the questions to ask, where these are written.
 *
 * @param template of the worksheet of the pitch, whose own lines are left out
 * @param pitch null where there is no such worksheet
 * @param ask null where there is no such worksheet
 */
export function sheetNotes(template: string, pitch: string | null, ask: string | null): SheetNotes {
	const known = new Set(itemsOf(template));
	return {
		pitchNotes: itemsOf(pitch ?? '').filter((line) => !known.has(line) && !/:$/.test(line)),
		ask: itemsOf(ask ?? '').filter((line) => line.endsWith('?')),
	};
}

/** The items of a worksheet's lists that say something, as plain text; its examples are left out. */
function itemsOf(text: string): string[] {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => item.exec(line.trim())?.[1]?.trim() ?? '')
		.filter((line) => line !== '' && !example.test(line))
		.map(plainText);
}
