import { plainText } from '../story/markdown/plainText.ts';
import type { SheetNotes } from './cheatSheet.ts';

const item = /^[-*+] (?:\[[ xX]\] )?(.*)$/;
const example = /^[*_]Example/;
/** The section of a job's worksheet with the questions to ask there, and what is behind it. */
const jobAsks = /^## Questions to ask\s*$([\s\S]*)/m;

/**
 * What a sheet takes from notes on the pitch and from the worksheet of questions to ask, if they exist.
 *
 * @param pitch null if there is no such file
 * @param ask null if there is no such worksheet
 * @param job the worksheet of the job that the sheet is for, whose questions come first
 */
export function sheetNotes(pitch: string | null, ask: string | null, job = ''): SheetNotes {
	const [ofJob = ''] = jobAsks.exec(job)?.[1]?.split(/^##?\s/m) ?? [];
	return {
		pitchNotes: itemsOf(pitch ?? '').filter((line) => !/:$/.test(line)),
		ask: [...new Set(itemsOf(`${ofJob}\n${ask ?? ''}`))].filter((line) => line.endsWith('?')),
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
