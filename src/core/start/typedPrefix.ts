/**
 * What someone has typed of a snippet's prefix at the end of a line's beginning: `star`, `- star-ta`.
 *
 * @returns undefined where no snippet is wanted: in the middle of a sentence
 */
export function typedPrefix(lineBefore: string): string | undefined {
	return /^\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)*(star[a-z-]*)$/.exec(lineBefore)?.[1];
}
