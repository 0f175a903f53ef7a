import { listMarker } from '../../text/listMarker.ts';

const marker = new RegExp(String.raw`^${listMarker}(?=[ \t]|$)`);
const longestMarker = 12;

/** Skips indentation, quote marks and, at the start of an item, its bullet or number and task box. */
export function skipMarkers(text: string, start: number, end: number, isItem: boolean): number {
	let i = start;
	while (i < end && (' \t>'.includes(text.charAt(i)) || text.charCodeAt(i) === 0xfeff)) {
		i++;
	}
	if (!isItem) {
		return i;
	}
	for (;;) {
		const found = marker.exec(text.slice(i, Math.min(i + longestMarker, end)));
		if (!found) {
			break;
		}
		i += found[0].length;
		while (i < end && ' \t'.includes(text.charAt(i))) {
			i++;
		}
	}
	return /^\[[ xX]\][ \t]/.test(text.slice(i, Math.min(i + 4, end))) ? i + 4 : i;
}
