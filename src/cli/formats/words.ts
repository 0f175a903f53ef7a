/** `1 story`, `2 stories`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

/**
 * Text of others without what a terminal would act on: control characters and marks that turn the writing direction
 * are shown as a replacement character, line breaks and tabs as a space.
 */
export function harmless(text: string): string {
	return text
		.replace(/[\t\n\r]/g, ' ')
		.replace(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
