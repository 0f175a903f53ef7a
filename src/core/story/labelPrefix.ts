import { isLatin } from '../text/latin.ts';
import { isLink } from './brackets.ts';
import { decoration, isDash, space } from './labelCharacters.ts';

/** Anything longer before a label is text. */
const maxPrefix = 60;

const mark = '(={2,60}|<(?!!)[^>]{0,198}>)';
const number = String.raw`\d{1,2}(?!\d)[${space}${decoration}.):\-–—]+|(?<!\()(?:[a-h]\)|[ivx]{1,4}\)|[IVX]{2,4}[.)])`;
const prefix = new RegExp(String.raw`${mark}|[${space}${decoration}]|\\(?=[*_])|${number}`, 'y');

/** What follows the dash of an item: a space, or the capital of `-Situation:`. */
const behindBullet = new RegExp(String.raw`^[${space}\p{Lu}]`, 'u');

/** What precedes the name of a label on its line: space, emoji, numbering, brackets and markup. */
export interface Prefix {
	/** Where the name begins. */
	readonly next: number;
	/** The last emphasis or tag; null if there is none. */
	readonly marker: string | null;
}

/** Reads what precedes the name of a label. */
export function readPrefix(line: string, start: number): Prefix {
	let next = start;
	let marker: string | null = null;
	while (next < Math.min(line.length, start + maxPrefix) && !isWordStart(line, next)) {
		const emphasis = emphasisAt(line, next);
		if (emphasis !== '') {
			marker = emphasis;
			next += emphasis.length;
			continue;
		}
		if (line[next] === '[' && (line[next + 1] === '[' || isLink(line, next))) {
			break;
		}
		prefix.lastIndex = next;
		const match = prefix.exec(line);
		marker = match?.[1] ?? marker;
		const isBullet = next === start && isDash(line.charCodeAt(next)) && behindBullet.test(line.charAt(next + 1));
		// `**+R:**`, `` **`Result`:** ``
		const isInEmphasis = marker !== null && '+`'.includes(line.charAt(next));
		const length = match?.[0].length ?? (isBullet || isInEmphasis ? 1 : 0);
		if (length === 0) {
			break;
		}
		next += length;
	}
	return { next, marker };
}

/** The run of asterisks or underscores at a place. */
function emphasisAt(line: string, start: number): string {
	const sign = line.charAt(start);
	let end = start;
	while ((sign === '*' || sign === '_') && line[end] === sign && end - start < maxPrefix) {
		end++;
	}
	return line.slice(start, end);
}

/** Whether there are two letters at a place that are not a number, as `iv` and `II` can be. */
function isWordStart(line: string, index: number): boolean {
	return (
		isLatin(line.charCodeAt(index)) && isLatin(line.charCodeAt(index + 1)) && !'ivxIVX'.includes(line.charAt(index))
	);
}
