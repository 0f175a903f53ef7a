// Stands in for the 2,231 names that HTML has for characters: those that Markdown is written with.
/** @type {Readonly<Record<string, string>>} */
const characters = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
	'&nbsp;': '\u00a0',
	'&ndash;': '–',
	'&mdash;': '—',
	'&hellip;': '…',
	'&bull;': '•',
	'&middot;': '·',
	'&rarr;': '→',
	'&times;': '×',
	'&euro;': '€',
	'&pound;': '£',
	'&lsquo;': '‘',
	'&rsquo;': '’',
	'&ldquo;': '“',
	'&rdquo;': '”',
};
/** @param {string} name */
export const decodeHTMLStrict = (name) => characters[name] ?? name;
