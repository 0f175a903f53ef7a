import { listMarker } from '../text/listMarker.ts';

/** The text before the cursor while the label of a heading is being typed: the marks and the word so far. */
export const headingStart = /^(#{1,6})[ \t]+([^#*_\n]{0,60})$/;

/** The same for a bold label, also at the start of a list item. */
export const boldStart = new RegExp(String.raw`^[ \t]*(?:${listMarker}[ \t]+)?(\*\*|__)([^*_\n]{0,60})$`);

/** Whether labels may be proposed after the text from line start to cursor; fast enough to run on every keystroke. */
export function beginsLabel(beforeCursor: string): boolean {
	return headingStart.test(beforeCursor) || boldStart.test(beforeCursor);
}
