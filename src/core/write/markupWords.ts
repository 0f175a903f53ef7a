import type { Notation } from '../story/model.ts';

/**
 * Markup of each notation that contains words, which an edit may drop or rewrite; null if there is none. Tags come
 * first, since the number of a list item may follow one.
 */
const markupWords: Readonly<Record<Notation, RegExp | null>> = {
	html: /<\/?[a-z][^<>]{0,200}>/gi,
	callout: /\[![\w-]{1,40}\]/g,
	list: /^[ \t>*_#-]{0,40}\d{1,9}[.)]/gm,
	heading: null,
	emphasis: null,
	plain: null,
	definition: null,
	row: null,
	column: null,
	inline: null,
};

/** A text without the words that belong to the markup of any notation. */
export function withoutMarkup(text: string): string {
	return Object.values(markupWords).reduce<string>(
		(rest, pattern) => (pattern ? rest.replace(pattern, ' ') : rest),
		text,
	);
}
