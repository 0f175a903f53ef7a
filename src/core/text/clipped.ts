/** Cuts a text to a maximum number of characters, between words, with an ellipsis in place of the rest. */
export function clipped(text: string, most: number): string {
	if (text.length <= most) {
		return text;
	}
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
}
