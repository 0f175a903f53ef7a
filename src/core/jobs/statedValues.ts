import type { PostingLine } from './postingLines.ts';
import type { PlaceKind } from './sections.ts';

const named = /\bour (?:core |company |cultural )?values(?: are| of| [-–])?:? (.{3,300}?)(?:\.|$)/i;

/** What a line says the company values, in its own words. */
export function valuesIn(line: PostingLine, section: PlaceKind | undefined): string[] {
	const { text } = line;
	if (section === 'values' && line.type === 'item') {
		return [text.split(/\s[-–—]\s|:\s/)[0]?.trim() || text];
	}
	const list = named.exec(text)?.[1];
	if (list && /[,;]| and /.test(list)) {
		return list
			.split(/[,;] ?(?:and )?| and (?=\p{Lu})/u)
			.map((value) => value.trim())
			.filter((value) => /^\p{Lu}/u.test(value) && value.split(' ').length <= 6);
	}
	return [];
}
