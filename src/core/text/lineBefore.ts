/**
 * The last line with text before an offset, without a trailing backslash, which is a hard line break.
 *
 * @param within how many characters to look at; of a longer line, only its end is returned
 */
export function lineBefore(text: string, offset: number, within = Number.POSITIVE_INFINITY): string {
	let before = text.slice(Math.max(0, offset - within), offset).trimEnd();
	while (before.endsWith('\\')) {
		before = before.slice(0, -1).trimEnd();
	}
	return before.slice(before.lastIndexOf('\n') + 1);
}
