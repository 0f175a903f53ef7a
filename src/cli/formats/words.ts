import type { Output } from '../host.ts';

/** `1 story`, `2 stories`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** Control characters, and marks that change the writing direction or break lines: what a terminal acts on. */
const acting = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** The same, except for line breaks between values; those inside strings are already escaped. */
const actingInJson = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Untrusted text without anything a terminal would act on: control characters and marks that change the writing
 * direction become replacement characters; line breaks and tabs become spaces.
 */
export function sanitize(text: string): string {
	return text.replace(/[\t\n\r]/g, ' ').replace(acting, '\uFFFD');
}

/**
 * Lines for people that a CI log does not mistake for commands (`::error …`, `##[group]`): anything that looks like one
 * gets a backslash.
 */
export function withoutCommands(lines: string): string {
	return lines.replace(/(?<=^|\n)([^\S\n]*)(?=::|##(?:vso)?\[)/g, '$1\\');
}

/** Untrusted text as a single line. */
export function shownLine(text: string): string {
	return withoutCommands(sanitize(text));
}

/** Untrusted lines, such as those of a file. */
export function shownLines(text: string): string {
	return withoutCommands(text.replace(/[^\t\n\r]+|\r(?!\n)/g, sanitize));
}

/** Untrusted lines for an output; unchanged if a program reads them. */
export function linesFor({ watched }: Output, text: string): string {
	return watched ? shownLines(text) : text;
}

/**
 * JSON in which everything that a terminal acts on is escaped.
 *
 * @param indentation in characters, of the line it begins on
 */
export function shownJson(value: unknown, indentation = 0): string {
	const lines = JSON.stringify(value, null, 2);
	return (indentation === 0 ? lines : lines.replaceAll('\n', `\n${' '.repeat(indentation)}`)).replace(
		actingInJson,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
