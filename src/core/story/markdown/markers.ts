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
		const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(text.slice(i, Math.min(i + 12, end)));
		if (!marker) {
			break;
		}
		i += marker[0].length;
		while (i < end && ' \t'.includes(text.charAt(i))) {
			i++;
		}
	}
	return /^\[[ xX]\][ \t]/.test(text.slice(i, Math.min(i + 4, end))) ? i + 4 : i;
}
