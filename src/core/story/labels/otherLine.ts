import { type Span, trimSpan } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import { type LineMark, styleOf, textForm } from './marks.ts';

const maxLabel = 80;
const maxName = 300;
const maxPlainWords = 4;

type OtherLine = Omit<LineMark, 'start' | 'end' | 'container'>;

/**
 * A line that looks like a label but is not one, or that may name a story: emphasis, a few words and a colon, a
 * numbered item, a question.
 */
export function otherLineAt(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const marker = /^(?:\*{1,3}|_{1,3})/.exec(text.slice(from, from + 3))?.[0] ?? '';
	const line =
		marker === ''
			? (plain(text, from, end, block) ?? name(text, from, end, block, isItem) ?? bare(text, from, end))
			: emphasized(text, from, end, block, marker);
	const number = isItem && block.item?.list.isNumbered ? numberStart(text, from) : from;
	if (!line || number === from) {
		return line;
	}
	const title = { start: number, end: line.text.end + marker.length };
	return { ...line, title, isTitle: line.isName && marker !== '' };
}

/** A line of which only the style and text are known, except for what is given. */
export function otherLine(style: string, text: Span, more: Partial<OtherLine> = {}): OtherLine {
	const no = { isName: false, isTitle: false, isCaption: false, isPlain: false };
	return { type: 'line', style, text, title: text, ...no, ...more };
}

/** `**Follow-ups:**`, `**Evidence**: a link`, `**The outage**`, `_(repeat)_`; not `**We** cut the bill`. */
function emphasized(text: string, from: number, end: number, block: Block, marker: string): OtherLine | null {
	const start = from + marker.length;
	const close = text.slice(start, Math.min(end, start + maxName)).indexOf(marker);
	if (close <= 0) {
		return null;
	}
	const span = trimSpan(text, start, start + close);
	const inner = text.slice(span.start, span.end);
	const after = start + close + marker.length;
	const rest = text.slice(after, end).trim();
	// `**The outage** *(2021, as a junior)*`, "**The outage** `#oncall`", `**Action and why** (30 s):`
	const isWhole = /^[\s:：.]*(?:[*_]{0,3}[([（][^()[\]（）]*[)\]）][*_]{0,3}|(?:`#[^`\s]{1,40}`\s?){1,9})?[:：]?$/.test(
		rest,
	);
	const isColon = /[:：]$/.test(inner) || /^[:：—–]/.test(rest);
	if (!isWhole && !isColon) {
		return null;
	}
	return otherLine(styleOf(block, textForm(marker, false, block)), span, {
		isName: isWhole,
		isTitle: isWhole && storyName.test(inner),
		isCaption: isColon,
	});
}

/** How interviewers ask without a question mark. */
const asks =
	/^["“„«「]?(?:(?:please )?(?:tell|describe|give|share|talk|walk|discuss|explain)|have you|how (?:do|did|would)|what)\b/i;

const kind =
	'(?:STAR[- ])?(?:Q(?:uestion)?|STAR|Story|Example|Case|Scenario|Beispiel|Geschichte|Exemple|Ejemplo|Historia|Exemplo|Esempio|Пример|История|故事|案例|事例|사례|예시|Ví dụ|Contoh)';
/** `When did you fail?`, `Story 2: the outage`, `Q3. …`, `STAR #1 – the outage`, `Example – the outage` */
const storyName = new RegExp(
	String.raw`[?？]["”“»」]?$|^${kind}(?:\s?#?\d{1,3}(?!\d)|(?:[:：] ?| [–—-] )(?=[^\s*_]))`,
	'iu',
);

/** What introduces the name in `Story: the outage`; a number belongs to the name, as in `Story 2: the outage`. */
const introduction = new RegExp(String.raw`^(?:${kind}[:：]\s*(?=\S)|(?=${kind}\s?#?\d{1,3}\s?[:：]\s*\S))`, 'iu');

/** `Tags: lock, queue`, `Interview line:`: at most four words, the first with a capital; or what names a story. */
function plain(text: string, from: number, end: number, block: Block): OtherLine | null {
	const rest = text.slice(from, Math.min(end, from + maxLabel));
	const colon = rest.search(/[:：]/);
	const isCaption =
		colon > 1 && !/^[:/]/.test(rest.slice(colon + 1)) && !/[.!?,;`*_()[\]<>|]/.test(rest.slice(0, colon));
	const words = rest.slice(0, colon).trim().split(/\s+/).length;
	const introduced = rest.length === end - from && introduction.exec(rest);
	if (!isCaption || words > maxPlainWords || !(introduced || startsWithCapital(rest))) {
		return null;
	}
	const style = styleOf(block, textForm('', false, block));
	return introduced
		? otherLine(style, trimSpan(text, from + introduced[0].length, end), { isName: true, isTitle: true, isPlain: true })
		: otherLine(style, { start: from, end: from + colon });
}

/** The lead of an item, `Q3. …`, or a line that asks: what names a story without emphasis. */
function name(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const span = trimSpan(text, from, end);
	const line = text.slice(span.start, span.end);
	const isLead = isItem && block.item !== null && block.item.end > end && line !== '';
	return isLead || storyName.test(line) || (block.firstLine === block.lastLine && asks.test(line))
		? otherLine('', span, { isName: true })
		: null;
}

/** Where the number of an item begins; it belongs to the name if no other item is numbered. */
function numberStart(text: string, from: number): number {
	return from - (/\d{1,9}[.)][ \t]*$/.exec(text.slice(Math.max(0, from - 12), from))?.[0].length ?? 0);
}

/** A few words that begin a paragraph or an item, as bare labels do: `Next steps`, `The outage`. */
function bare(text: string, from: number, end: number): OtherLine | null {
	const span = trimSpan(text, from, end);
	const line = text.slice(span.start, Math.min(span.end, span.start + maxLabel + 1));
	if (line.length > maxLabel || /[.!?:;,。！？：]$/.test(line) || !startsWithCapital(line)) {
		return null;
	}
	return otherLine('', span, { isName: true, isPlain: true });
}

function startsWithCapital(line: string): boolean {
	const first = line.charAt(0);
	return first !== first.toLowerCase() || first > '\u2e7f';
}
