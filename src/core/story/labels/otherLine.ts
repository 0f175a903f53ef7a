import { type Span, trimSpan } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import { wordCharacter } from './labelTokens.ts';
import { containerOf, type LineMark, styleOf, textForm } from './marks.ts';

const maxLabel = 80;
const maxName = 300;
const maxPlainWords = 4;

type OtherLine = Omit<LineMark, 'start' | 'end' | 'container'>;

/** The mark for a line in a block, from one place to another. */
export function lineIn(block: Block, line: OtherLine, { start, end }: Span): LineMark {
	return { ...line, container: containerOf(block), start, end };
}

/**
 * A line that looks like a label but is not one, or that may name a story: emphasis, a few words and a colon, a
 * numbered item, a question.
 */
export function otherLineAt(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const marker = /^(?:\*{1,3}|_{1,3})/.exec(text.slice(from, from + 3))?.[0] ?? '';
	const line =
		marker === ''
			? (plain(text, from, end, block) ?? name(text, from, end, block, isItem) ?? bare(text, from, end, block, isItem))
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
	const isColon = /[:：]$/.test(inner) || /^[:：—–]/.test(rest) || (isWhole && /[:：]$/.test(rest));
	if (!isWhole && !(isColon && close <= maxLabel)) {
		return null;
	}
	const form = textForm(marker, /[\p{L}\p{N})]\.$/u.test(inner), false, block);
	// A sentence in italics is a remark.
	const isRemark = marker.length === 1 && inner.includes(' ') && /\p{L}[.。]$/u.test(inner);
	return otherLine(styleOf(block, form), span, {
		isName: isWhole && !isRemark,
		isTitle: isWhole && storyName.test(inner),
		isCaption: isColon,
	});
}

/** How interviewers ask without a question mark. */
const asks =
	/^["“„«「]?(?:(?:please )?(?:tell|describe|give|share|talk|walk|discuss|explain)|have you|how (?:do|did|would)|what)\b/i;

const kind =
	'(?:STAR[- ])?(?:Q(?:uestion)?|STAR|Story|Example|Case|Scenario|Beispiel|Geschichte|Exemple|Ejemplo|Historia|Exemplo|Esempio|Пример|История|故事|案例|事例|사례|예시|Ví dụ|Contoh)';
/** `Story 2: the outage`, `Q3. …`, `STAR #1 – the outage` */
const numberedName = new RegExp(String.raw`^${kind}\s?#?\d{1,3}(?!\d)`, 'iu');
/** The same, `When did you fail?`, and `Example – the outage` */
const storyName = new RegExp(
	String.raw`[?？]["”“»」]?$|${numberedName.source}|^${kind}(?:[:：] ?| [–—-] )(?=[^\s*_])`,
	'iu',
);

/** `Tags: lock, queue`, `Interview line:`: at most four words, the first with a capital. */
function plain(text: string, from: number, end: number, block: Block): OtherLine | null {
	const rest = text.slice(from, Math.min(end, from + maxLabel));
	// `M = Many who agree`: a letter of another acronym.
	const colon = /^[A-Z] = /.test(rest) ? 2 : rest.search(/[:：]/);
	if (colon < 2 || /^[:/]/.test(rest.slice(colon + 1)) || /[.!?,;`*_()[\]<>|]/.test(rest.slice(0, colon))) {
		return null;
	}
	const words = rest.slice(0, colon).trim();
	if (!startsWithCapital(words) || words.split(/\s+/).length > maxPlainWords) {
		return null;
	}
	const form = textForm('', false, false, block);
	return otherLine(styleOf(block, form), { start: from, end: from + colon });
}

/** The lead of an item, `Q3. …`, or a line that asks: what names a story without emphasis. */
function name(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const span = trimSpan(text, from, end);
	if (
		span.end - span.start > maxName ||
		span.end === span.start ||
		!wordCharacter.test(text.charAt(span.start + (text.charAt(span.start) === '¿' ? 1 : 0)))
	) {
		return null;
	}
	const line = text.slice(span.start, span.end);
	const item = isItem ? block.item : null;
	const isLead = item !== null && item.end > end;
	const isAlone = block.firstLine === block.lastLine;
	const isQuestion = isAlone && (/[?？]$/.test(line) || asks.test(line));
	return isLead || isQuestion || numberedName.test(line) ? otherLine('', span, { isName: true }) : null;
}

/** Where the number of an item begins; it belongs to the name if no other item is numbered. */
function numberStart(text: string, from: number): number {
	return from - (/\d{1,9}[.)][ \t]*$/.exec(text.slice(Math.max(0, from - 12), from))?.[0].length ?? 0);
}

/** A few words that begin a paragraph or an item, as bare labels do: `Next steps`, `The outage`. */
function bare(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const span = trimSpan(text, from, end);
	const line = text.slice(span.start, Math.min(span.end, span.start + maxLabel + 1));
	const isFirst = !text.slice(block.start, from).includes('\n') && isItem === (block.item !== null);
	if (!isFirst || line.length > maxLabel || /[.!?:;,。！？：]$/.test(line) || !startsWithCapital(line)) {
		return null;
	}
	return otherLine('', span, { isName: true, isPlain: true });
}

function startsWithCapital(line: string): boolean {
	const first = line.charAt(0);
	return first !== first.toLowerCase() || first > '\u2e7f';
}
