import type { Guide } from '../guide/guide.ts';
import { slug } from '../guide/slug.ts';
import { lineText, type PostingLine } from './postingLines.ts';
import { type PlaceKind, sectionKind } from './sections.ts';

const mostValues = 50;
const mostWords = 8;
const longestList = 20_000;
/** What announces values; behind a verb, only short names are, two at least. */
const announced =
	/\b(our (?:core |company |cultural )?values(?: are| of| [-–])?|\w+['’]s values|we (?:\w+ )?value|(?:company|team|culture|environment) that values|culture of):? \(?/i;

/**
 * The values in a pasted list: one per line, or separated by semicolons, or by commas if all are on one line. Bullets,
 * numbers, emphasis marks, a heading, explanations, whole sentences and duplicates are left out.
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

/** The values that a text lists, or those that a company publishes, where it names the company alone. */
export function valuesNamed(text: string, guide: Pick<Guide, 'company'>): string[] {
	return readValues(text).flatMap((name) => guide.company(name)?.values.map(({ title }) => title) ?? [name]);
}

/** The value without its explanation: `Integrity: we say what is`. */
function withoutExplanation(line: string): string {
	return line.split(/:\s|\s[–—-]\s/)[0] ?? '';
}

/** What a line says the company values, in its own words. */
export function valuesIn(line: PostingLine, section: PlaceKind | undefined): string[] {
	const { text } = line;
	if (section === 'values' && (line.type === 'item' || (line.type === 'heading' && sectionKind(text) === undefined))) {
		return [withoutExplanation(text)].filter((value) => value.split(' ').length <= mostWords);
	}
	const [announcement = '', rest = ''] = text.split(announced).slice(-2);
	const [list = ''] = rest.split(/[.)]|, (?:as|because|but|especially|so|which)\b/);
	const names = list
		.split(/[,;] ?(?:and )?| and (?=\p{Lu}|\S+$)| [/|] /u)
		.map((value) => value.trim().replace(/^(?:an?|the) /, ''));
	const isOurs = /(?:^our |['’]s )/i.test(announcement);
	const [form, most] = isOurs ? [/^\p{Lu}/u, 6] : [/^\p{L}/u, 3];
	const found = names.filter((value) => form.test(value) && value.split(' ').length <= most);
	const isList = names.length > 1 && (isOurs || found.length === names.length);
	return isList ? found.map((value) => value.charAt(0).toUpperCase() + value.slice(1)) : [];
}
