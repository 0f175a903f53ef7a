import { isDigit, isLetter, isSpace } from './characters.ts';
import { TokenKind, type TokenList } from './token.ts';

/** The maximum length of a tag, link target or code span; keeps hostile input linear. */
const LONGEST = 1000;

function breakAt(tokens: TokenList, at: number): void {
	tokens.add(TokenKind.Break, at, at);
}

/** Skips what starts a line: quote and list markers, heading marks and their numbers, fences and their contents. */
export function skipLineStart(text: string, start: number, end: number, tokens: TokenList): number {
	let i = start;
	while (i < end && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 62)) {
		i++;
	}
	const code = text.charCodeAt(i);
	if (i >= end || code === 10 || code === 13) {
		breakAt(tokens, Math.min(i, end));
		return i;
	}
	if ((code === 96 || code === 126) && text.startsWith(text.charAt(i).repeat(3), i)) {
		breakAt(tokens, i);
		return skipFence(text, i, end);
	}
	if (code === 35) {
		return skipHeadingMark(text, i, end, tokens);
	}
	if (code === 45 || code === 42 || code === 43) {
		if (isSpace(text.charCodeAt(i + 1))) {
			breakAt(tokens, i);
			return skipNumbering(text, i + 2, end, tokens);
		}
		return i;
	}
	return skipNumbering(text, i, end, tokens);
}

function skipHeadingMark(text: string, start: number, end: number, tokens: TokenList): number {
	let i = start;
	while (i < end && text.charCodeAt(i) === 35) {
		i++;
	}
	if (!isSpace(text.charCodeAt(i)) || i - start > 6) {
		return start;
	}
	breakAt(tokens, start);
	return skipNumbering(text, i + 1, end, tokens, 1);
}

/** Skips `1.`, `2)` or `3.1.4 ` at the start of a block; without a final mark, it needs `dotsNeeded` dots. */
function skipNumbering(text: string, start: number, end: number, tokens: TokenList, dotsNeeded = 2): number {
	let i = start;
	let dots = 0;
	let run = 0;
	while (i < end && run < 3 && (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 46)) {
		const isDot = text.charCodeAt(i) === 46;
		dots += isDot ? 1 : 0;
		run = isDot ? 0 : run + 1;
		i++;
	}
	const isList = i > start && (text.charCodeAt(i) === 41 || text.charCodeAt(i - 1) === 46);
	if ((!isList && dots < dotsNeeded) || !isDigit(text.charCodeAt(start))) {
		return start;
	}
	const next = text.charCodeAt(i) === 41 ? i + 1 : i;
	if (next < end && !isSpace(text.charCodeAt(next))) {
		return start;
	}
	breakAt(tokens, start);
	return next;
}

function skipFence(text: string, start: number, end: number): number {
	const fence = text.charAt(start).repeat(3);
	let line = start;
	for (;;) {
		const next = text.indexOf('\n', line);
		if (next < 0 || next + 1 >= end) {
			return end;
		}
		line = next + 1;
		let i = line;
		while (i < end && isSpace(text.charCodeAt(i))) {
			i++;
		}
		if (text.startsWith(fence, i)) {
			const closed = text.indexOf('\n', i);
			return closed < 0 || closed > end ? end : closed;
		}
	}
}

/** Skips an HTML tag or comment; any other `<` is a mark. */
export function skipMarkup(text: string, start: number, end: number, tokens: TokenList): number {
	const next = text.charCodeAt(start + 1);
	if (text.startsWith('<!--', start)) {
		const close = text.indexOf('-->', start + 4);
		return close < 0 || close + 3 > end ? end : close + 3;
	}
	if (isLetter(next) || next === 47) {
		const close = findWithin(text, '>', start + 1, end, '<');
		if (close > 0) {
			return close + 1;
		}
	}
	tokens.add(TokenKind.Mark, start, start + 1, 0, '', 60);
	return start + 1;
}

/** File names: `01-setup.md`, `2024-05-report.csv`, `15-python-asyncio`. */
const fileName = /^\d[\w-]*(?:\.[a-z]{2,5}|(?:-[a-z]{2,20}){2})`/i;

/** A share or change after the words that name what it measures: `checks 100%`, `mean 193 ms → 2 ms`. */
const measured =
	/^(?:[\p{L}_][\p{L}\d_]{0,30} ){1,3}(?:[~≈<>≤≥] ?)?\d[\d.,]{0,12} ?(?:%|개|건|\p{L}{0,3} ?(?:→|->|⇒) ?\d)/u;

/** Enters inline code that starts like a figure (`12 ms`) or with what it measures; any other code becomes a name. */
export function skipCode(text: string, start: number, end: number, tokens: TokenList): number {
	let open = start;
	while (open < end && text.charCodeAt(open) === 96) {
		open++;
	}
	const first = text.charCodeAt(open);
	if (
		(isDigit(first) && !fileName.test(text.slice(open, Math.min(end, open + 80)))) ||
		'+-−~<>≤≈$€£ '.includes(text.charAt(open)) ||
		text.startsWith('from ', open) ||
		measured.test(text.slice(open, Math.min(end, open + 80)))
	) {
		return open;
	}
	const close = findWithin(text, text.slice(start, open), open, end);
	if (close < 0) {
		return open;
	}
	tokens.add(TokenKind.Name, start, close + open - start);
	return close + open - start;
}

/** Skips link targets, footnote marks and bare reference numbers; other brackets are marks. */
export function skipBrackets(text: string, start: number, end: number, tokens: TokenList): number {
	if (text.startsWith('](', start)) {
		const close = findWithin(text, ')', start + 2, end, ']');
		if (close > 0) {
			return close + 1;
		}
	}
	if (text.charCodeAt(start) === 91) {
		let i = start + 1;
		if (text.charCodeAt(i) === 94) {
			const close = findWithin(text, ']', i, end, '[');
			if (close > 0) {
				return close + 1;
			}
		}
		while (i < end && isDigit(text.charCodeAt(i))) {
			i++;
		}
		if (i > start + 1 && text.charCodeAt(i) === 93) {
			return i + 1;
		}
	}
	const value = text.charCodeAt(start);
	tokens.add(TokenKind.Mark, start, start + 1, 0, '', value);
	return start + 1;
}

/** The index of a string within the next `LONGEST` characters of the same line and before any `stop`, or -1. */
function findWithin(text: string, wanted: string, start: number, end: number, stop = '\n'): number {
	const limit = Math.min(end, start + LONGEST);
	for (let i = start; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || code === stop.charCodeAt(0)) {
			return -1;
		}
		if (code === wanted.charCodeAt(0) && text.startsWith(wanted, i)) {
			return i;
		}
	}
	return -1;
}
