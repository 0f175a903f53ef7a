import { listMarker } from '../text/listMarker.ts';

const typed = new RegExp(String.raw`^\s*(?:(?:>|${listMarker})\s+)*(star[a-z-]*)$`);

/**
 * The part of a snippet's prefix that has been typed so far at the start of a line: `star`, `- star-ta`.
 *
 * @returns undefined where no snippet is wanted: in the middle of a sentence
 */
export function typedPrefix(lineBefore: string): string | undefined {
	return typed.exec(lineBefore)?.[1];
}
