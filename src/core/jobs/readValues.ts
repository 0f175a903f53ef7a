import { slug } from '../guide/slug.ts';
import { lineText } from './postingLines.ts';
import { sectionKind } from './sections.ts';

const mostValues = 50;
const mostWords = 8;
const longestList = 20_000;

/**
 * The values of a list as it was pasted: one per line, between semicolons, or between commas where all are on one line.
 * Bullets, numbers, marks of emphasis, a heading, what explains a value, whole sentences and repeats are left out.
 */
export function readValues(text: string): string[] {
	const lines = text
		.slice(0, longestList)
		.split(/[\r\n]+/)
		.map(lineText)
		.filter(Boolean);
	const separator = lines.length === 1 ? /[,;]/ : /;/;
	const names = lines
		.flatMap((line) => withoutExplanation(line).split(separator))
		.map((name) => name.trim().replace(/[\s.,]{1,9}$/, ''))
		.filter((name) => slug(name) !== '' && name.split(' ').length <= mostWords && sectionKind(name) !== 'values')
		.slice(0, 10 * mostValues);
	const ids = names.map(slug);
	return names.filter((_, index) => ids.indexOf(ids[index] as string) === index).slice(0, mostValues);
}

/** `Integrity: we say what is`. */
function withoutExplanation(line: string): string {
	return line.split(/:\s|\s[–—-]\s/)[0] ?? '';
}
