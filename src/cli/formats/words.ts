/** `1 story`, `2 stories`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
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
