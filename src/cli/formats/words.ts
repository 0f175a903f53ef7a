import type { Output } from '../host.ts';

/** `1 story`, `2 stories`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** Control characters, and marks that turn the writing direction or break lines: what a terminal acts on. */
const acting = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** The same but for the line breaks between the values; those in texts are escaped already. */
const actingInJson = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text of others without what a terminal would act on: control characters and marks that turn the writing direction
 * are shown as a replacement character, line breaks and tabs as a space.
 */
export function sanitize(text: string): string {
	return text.replace(/[\t\n\r]/g, ' ').replace(acting, '\uFFFD');
}

/**
 * Lines for people, none of which the log of a CI system takes for a command (`::error …`, `##[group]`): a backslash
 * comes before what would be one.
 */
export function withoutCommands(lines: string): string {
	return lines.replace(/(?<=^|\n)([^\S\n]*)(?=::|##(?:vso)?\[)/g, '$1\\');
}

/** Text of others as a line by itself. */
export function shownLine(text: string): string {
	return withoutCommands(sanitize(text));
}

/** Lines of others, such as those of a file. */
export function shownLines(text: string): string {
	return withoutCommands(text.replace(/[^\t\n\r]+|\r(?!\n)/g, sanitize));
}

/** Lines of others for an output: as they are where a program reads them. */
export function linesFor({ watched }: Output, text: string): string {
	return watched ? shownLines(text) : text;
}

/**
 * JSON in which everything that a terminal acts on is escaped.
 *
 * @param indentation in characters, of the line where it begins
 */
export function shownJson(value: unknown, indentation = 0): string {
	const lines = JSON.stringify(value, null, 2);
	return (indentation === 0 ? lines : lines.replaceAll('\n', `\n${' '.repeat(indentation)}`)).replace(
		actingInJson,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
