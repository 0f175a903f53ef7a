import { type Entry, readEntries, writeEntry } from './entry.ts';
import { isAhead } from './summary.ts';

/**
 * The union of two histories, oldest first. The order of the arguments does not matter, and an entry in both appears
 * once.
 */
export function mergeEntries(one: readonly Entry[], other: readonly Entry[]): Entry[] {
	const merged = new Map<string, Entry>();
	for (const entry of [...one, ...other]) {
		const key = keyOf(entry);
		const known = merged.get(key);
		if (!known || isAhead(entry, known)) {
			merged.set(key, entry);
		}
	}
	return [...merged.values()].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What a machine takes in from another one, and what it writes for it. */
export interface Exchange {
	/** Entries from the other machine that are missing here. */
	readonly missing: readonly Entry[];
	/** The entries for the other machine, as lines. */
	readonly text: string;
}

/**
 * Takes in what another machine wrote, and decides what to write for it: the newest entries that fit, and the last
 * reset, which affects everything before it. If a machine's text is overwritten, its own history still has it.
 *
 * @param own the whole history of this machine
 * @param text what was written last, by any machine; lines that cannot be read are left out
 * @param limit of the text to write, in characters
 */
export function exchange(own: readonly Entry[], text: string, limit: number): Exchange {
	const known = new Map(mergeEntries(own, []).map((entry) => [keyOf(entry), entry]));
	const others = readEntries(text).entries;
	const missing = others.filter((entry) => {
		const here = known.get(keyOf(entry));
		return !here || isAhead(entry, here);
	});
	return { missing, text: newest(mergeEntries(own, others), limit) };
}

/** The lines of the newest entries that fit, oldest first. */
function newest(entries: readonly Entry[], limit: number): string {
	const reset = entries.findLast(({ type }) => type === 'reset');
	const lines: string[] = [];
	let room = limit - (reset ? writeEntry(reset).length : 0);
	for (const entry of entries.toReversed()) {
		const line = writeEntry(entry);
		room -= entry === reset ? 0 : line.length;
		if (room < 0 && entry !== reset) {
			continue;
		}
		lines.push(line);
	}
	return lines.reverse().join('');
}

/** Rounds are identified by their ids, other entries by everything in them. */
function keyOf(entry: Entry): string {
	return entry.type === 'round' ? entry.id : JSON.stringify(entry);
}
