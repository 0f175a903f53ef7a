import { acting } from '../core/text/acting.ts';

/**
 * How a text is written, which determines how something in it is made inert: `text` for people; `lines` of files, which
 * are left as they are unless they are displayed; `commands` for GitHub Actions; or what programs read.
 */
export type Syntax = 'text' | 'lines' | 'json' | 'xml' | 'commands';

/** What is written by the tool itself: colors, and erasing the line that shows the progress. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ownCodes = /\x1B\[[\d;]{1,20}m|\r?\x1B\[K/g;
/** What is left of control characters in lines: line breaks and tabs. */
const actingInLines = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** What runners may ignore between the characters of a command, or in front of it. */
const ignored = String.raw`\p{Default_Ignorable_Code_Point}|\x1B\[[\d;]{0,20}[mK]`;
const between = `(?:${ignored}){0,9}`;
/**
 * The second sign of `##[error]`, `##vso[…]` and `##teamcity[…]`, which the runners of GitHub, Azure and TeamCity look
 * for anywhere in a line, and the line of `section_start:`, which GitLab looks for.
 */
const anywhere = new RegExp(
	String.raw`(?<=#${between})#(?=(?:${between}[a-z]){0,20}${between}\[)|_(?=(?:start|end):\d)`,
	'giu',
);
/** `::error …`, which GitHub reads at the start of a line. */
const atStart = new RegExp(String.raw`::(?<=(?:^|[\n\r])(?:\s|${ignored})*::)`, 'gu');

/**
 * The only function that makes output inert, for terminals and CI logs alike: nothing in it moves the cursor, changes the
 * writing direction, or is a command to a runner, wherever in a line it is. It is applied to whatever is written to
 * standard output and standard error.
 *
 * @param isWatched whether it is displayed rather than read by a program
 */
export function inert(text: string, syntax: Syntax, isWatched: boolean): string {
	switch (syntax) {
		case 'json':
			return text.replace(acting, (sign) => (sign === '\n' ? sign : inJson(sign))).replace(anywhere, inJson);
		case 'xml':
			return text.replace(anywhere, (sign) => `&#${sign.charCodeAt(0)};`);
		case 'commands':
			return inLines(text).replace(anywhere, '\\$&');
		case 'lines':
			return isWatched ? withoutCommands(inLines(text)) : text;
		case 'text': {
			const codes = text.match(ownCodes) ?? [];
			return withoutCommands(
				text
					.split(ownCodes)
					.map((piece, index) => inLines(piece) + (codes[index] ?? ''))
					.join(''),
			);
		}
	}
}

function inLines(text: string): string {
	return text.replace(actingInLines, '\uFFFD');
}

function withoutCommands(text: string): string {
	return text.replace(anywhere, '\\$&').replace(atStart, '\\::');
}

function inJson(signs: string): string {
	return signs.replace(/./gs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
