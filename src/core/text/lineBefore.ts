/**
 * The last line with text before an offset, without the backslash of a line break.
 *
 * @param within how many characters are looked at, of which the end of a longer line is given
 */
export function lineBefore(text: string, offset: number, within = Number.POSITIVE_INFINITY): string {
	let before = text.slice(Math.max(0, offset - within), offset).trimEnd();
	while (before.endsWith('\\')) {
		before = before.slice(0, -1).trimEnd();
	}
	return before.slice(before.lastIndexOf('\n') + 1);
}
