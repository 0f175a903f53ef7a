/**
 * The part of a snippet's prefix that has been typed so far at the start of a line: `star`, `- star-ta`.
 *
 * @returns undefined where no snippet is wanted: in the middle of a sentence
 */
export function typedPrefix(lineBefore: string): string | undefined {
	return /^\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)*(star[a-z-]*)$/.exec(lineBefore)?.[1];
}
