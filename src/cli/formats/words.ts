import { inOneLine } from '../../core/text/acting.ts';

/** `1 story`, `2 stories`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

/**
 * Untrusted text as a single line without anything a terminal would act on: control characters and marks that change
 * the writing direction become replacement characters; line breaks and tabs become spaces. Needed where a text is
 * measured or put into a line; everything that is written is made inert in any case.
 */
export function sanitize(text: string): string {
	return inOneLine(text);
}

/**
 * JSON as it is printed.
 *
 * @param indentation in characters, of the line it begins on
 */
export function shownJson(value: unknown, indentation = 0): string {
	const lines = JSON.stringify(value, null, 2);
	return indentation === 0 ? lines : lines.replaceAll('\n', `\n${' '.repeat(indentation)}`);
}
