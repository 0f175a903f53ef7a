/** A text of at most a given number of characters: cut between words, with an ellipsis for the rest. */
export function clipped(text: string, most: number): string {
	if (text.length <= most) {
		return text;
	}
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
}
