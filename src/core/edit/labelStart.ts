/** The text before the cursor where the label of a heading is typed: the marks and the word so far. */
export const headingStart = /^(#{1,6})[ \t]+([^#*_\n]{0,60})$/;

/** The same for a bold label, also at the start of a list item. */
export const boldStart = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(\*\*|__)([^*_\n]{0,60})$/;

/** Whether labels may be proposed behind the text from the start of a line to the cursor: quick, for every key stroke. */
export function beginsLabel(beforeCursor: string): boolean {
	return headingStart.test(beforeCursor) || boldStart.test(beforeCursor);
}
