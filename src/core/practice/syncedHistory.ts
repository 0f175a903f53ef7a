import { type Entry, readEntries, writeEntry } from './entry.ts';
import { eachOnce, isAhead, keyOf } from './summary.ts';

/**
 * The entries of another machine that a history lacks.
 *
 * @param text what that machine wrote; lines that cannot be read are left out
 */
export function missingFrom(own: readonly Entry[], text: string): Entry[] {
	const known = eachOnce(own);
	return readEntries(text).entries.filter((entry) => {
		const here = known.get(keyOf(entry));
		return !here || isAhead(entry, here);
	});
}

/**
 * The newest entries that fit, as lines, oldest first, and the last reset, which affects everything before it.
 *
 * @param limit in characters
 */
export function newest(entries: readonly Entry[], limit: number): string {
	const sorted = [...eachOnce(entries).values()].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
	const reset = sorted.findLast(({ type }) => type === 'reset');
	const lines: string[] = [];
	let room = limit - (reset ? writeEntry(reset).length : 0);
	for (const entry of sorted.reverse()) {
		const line = writeEntry(entry);
		room -= entry === reset ? 0 : line.length;
		if (room >= 0 || entry === reset) {
			lines.push(line);
		}
	}
	return lines.reverse().join('');
}
