import { beginningOf } from './characters.ts';

/** Cuts a text to a maximum number of characters, between words, with an ellipsis in place of the rest. */
export function clipped(text: string, most: number): string {
	if (text.length <= most) {
		return text;
	}
	const cut = beginningOf(text, most);
	return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
}
