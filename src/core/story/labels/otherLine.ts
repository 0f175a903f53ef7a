import { type Span, trimSpan } from '../../text/span.ts';
import type { Block, ListItem } from '../markdown/blocks.ts';
import { fold, labelPhrases, otherThings } from './labels.ts';
import { readWord, wordCharacter } from './labelTokens.ts';
import { containerOf, type LabelMark, type LineMark, labelIn, styleOf, textForm } from './marks.ts';

const maxLabel = 80;
const maxName = 300;
const maxPlainWords = 4;
/** A short text that ends in a period inside its emphasis. */
const maxStopped = 40;

type OtherLine = Omit<LineMark, 'start' | 'end' | 'container' | 'isApart'>;

/** The mark for a line in a block, from one place to another. */
export function lineIn(block: Block, line: OtherLine, { start, end }: Span): LineMark {
	return { ...line, container: containerOf(block), isApart: block.item === null, start, end };
}

/**
 * A line that looks like a label but is not one, or that may name a story: emphasis, a few words and a colon, a
 * numbered item, a question.
 */
export function otherLineAt(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	// `b. **The outage**`: a lettered list is not a list in Markdown.
	const letter = /^[a-z][.)][ \t]{1,4}(?=[*_<])/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
	const start = from + letter;
	const marker = markerAt(text, start);
	const item = isItem ? block.item : null;
	const line =
		marker === ''
			? ((numberedName.test(text.slice(from, from + 20)) ? null : plain(text, from, end, block)) ??
				name(text, from, end, block, isItem) ??
				bare(text, from, end, block, isItem))
			: emphasized(text, start, end, block, marker, item);
	const number = item?.list.isNumbered ? numberStart(text, from) : from;
	if (!line || number === start) {
		return line;
	}
	const closing = marker.startsWith('<') ? marker.length + 1 : marker.length;
	return { ...line, title: { start: number, end: line.text.end + closing }, isTitle: line.isName && marker !== '' };
}

/** A line of which only the style and text are known, except for what is given. */
export function otherLine(style: string, text: Span, more: Partial<OtherLine> = {}): OtherLine {
	const scope = Number.POSITIVE_INFINITY;
	const no = { isName: false, isTitle: false, isCaption: false, isOnlyName: false, isPlain: false };
	return { type: 'line', style, text, title: text, ...no, scope, label: null, ...more };
}

function markerAt(text: string, from: number): string {
	const code = text.charCodeAt(from);
	if (code === 42 || code === 95) {
		let end = from + 1;
		while (text.charCodeAt(end) === code && end - from < 3) {
			end++;
		}
		return text.slice(from, end);
	}
	return code === 60 ? (/^<(?:b|strong|em|i)>/i.exec(text.slice(from, from + 10))?.[0] ?? '') : '';
}

/** `**Follow-ups:**`, `**Evidence**: a link`, `**The outage**`, `_(repeat)_`; not `**We** cut the bill`. */
function emphasized(
	text: string,
	from: number,
	end: number,
	block: Block,
	marker: string,
	item: ListItem | null,
): OtherLine | null {
	const closing = marker.startsWith('<') ? marker.replace('<', '</') : marker;
	const start = from + marker.length;
	const close = text.slice(start, Math.min(end, start + maxName)).indexOf(closing);
	if (close <= 0) {
		return null;
	}
	const span = trimSpan(text, start, start + close);
	const inner = text.slice(span.start, span.end);
	const after = start + close + closing.length;
	const rest = text.slice(after, end).trim();
	// `**The outage** *(2021, as a junior)*`, "**The outage** `#oncall`", `**Action and why** (30 s):`
	const isWhole = /^[\s:：.]*(?:[*_]{0,3}[([（][^()[\]（）]*[)\]）][*_]{0,3}|(?:`#[^`\s]{1,40}`\s?){1,9})?[:：]?$/.test(
		rest,
	);
	const isColon = /[:：]$/.test(inner) || /^[:：—–]/.test(rest) || (isWhole && /[:：]$/.test(rest));
	const isAnnounced =
		isColon && !isWhole && (announcesQuestion.test(inner) || (isSpeaker(inner) && interviews.test(rest)));
	const isStopped = /[\p{L}\p{N})]\.$/u.test(inner) && inner.length <= maxStopped;
	if (!isWhole && !isStopped && !(isColon && close <= maxLabel)) {
		return null;
	}
	const form = textForm(marker, isStopped, false, block);
	const words = { start: span.start, end: span.end - (/[:：]$/.test(inner) ? 1 : 0) };
	return otherLine(styleOf(block, form), span, {
		...(isAnnounced && { title: trimSpan(text, from, end) }),
		isName: (isWhole && !(marker.length === 1 && isSentence(inner))) || isAnnounced,
		isTitle: isWhole && (storyName.test(inner) || asks.test(inner)),
		// `**Answers:**` is a caption, `**Story 2:**` a name.
		isCaption: isColon && !isAnnounced && !/\d\s*[:：]?$/.test(inner),
		scope: item && item.end > end ? item.end : Number.POSITIVE_INFINITY,
		label:
			isColon || isWhole
				? looseLabel(text, words, isWhole ? end : end - rest.replace(/^[\s:：]+/, '').length, block, form)
				: null,
	});
}

/** What precedes an interviewer's question: `**Question:** Tell me about a conflict.` */
const announcesQuestion =
	/^(?:(?:interview )?question|Q|frage|pregunta|pergunta|domanda|вопрос|问题|問題|質問|질문)\s*[:：]?$/iu;

/** What precedes somebody's words: `Maria:`, `Interviewer:` */
const isSpeaker = (inner: string) => /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} ?[:：]?$/u.test(inner);
/** What asks for a story, perhaps after a word of thanks. */
const interviews =
	/(?:^|[.!?…:] )["“]?(?:(?:please |can you |could you |now )?(?:tell (?:me|us) about|describe (?:a|an|the|your|one)\b|give (?:me|us) an example|walk (?:me|us) through)|have you ever|how (?:do|did|would) you)\b[^.!?]*[.?]["”]?$/i;

/** How interviewers ask without a question mark. */
export const asks =
	/^["“„«「]?(?:(?:please )?(?:tell|describe|give|share|talk|walk|discuss|explain)|have you|how (?:do|did|would)|what)\b/i;

/** Whether a text is several words that end in a period, like a remark in italics. */
const isSentence = (text: string) => text.includes(' ') && /\p{L}[.。]$/u.test(text);

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
	const span = { start: from, end: from + colon };
	return otherLine(styleOf(block, form), span, { label: looseLabel(text, span, from + colon + 1, block, form) });
}

/**
 * `Action supported by my CV`, `Result so far`: a part's own word before others; `Lesson / prevention`: any word
 * for a part next to another word.
 */
function looseLabel(text: string, span: Span, contentStart: number, block: Block, form: string): LabelMark | null {
	const word = readWord(text, span.start, span.end);
	const next = readWord(text, span.start + word.length + 1, span.end);
	const isBeside = /^ ?[/&·・] ?\p{L}/u.test(text.slice(span.start + word.length, span.end));
	const isColon = /[:：]/.test(text.slice(span.end, contentStart));
	if (!isColon && !isBeside) {
		return null;
	}
	const entry =
		next === '' && !isBeside
			? undefined
			: labelPhrases.get(fold(word))?.find(({ isForm, rest }) => (isBeside ? rest.length === 0 : isForm));
	if (!entry || otherThings.has(fold(next))) {
		return null;
	}
	const match = {
		entries: [entry],
		letters: '',
		initial: '',
		label: span,
		marker: '',
		enclosed: false,
		end: 'colon',
		next: contentStart,
	} as const;
	const notation = block.item?.firstLine === block.firstLine ? 'list' : form.startsWith('@') ? 'plain' : 'emphasis';
	return labelIn(block, { match, notation, start: block.start, contentStart }, form);
}

/** The lead of an item, `2. …` alone in its list, `Q3. …`, or a line that asks: what names a story without emphasis. */
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
	const isLone = item?.list.isNumbered === true && item.list.length === 1;
	const isLead = item !== null && item.end > end;
	const isAlone = block.firstLine === block.lastLine;
	const isQuestion = /[?？]$/.test(line) ? isAlone || (isItem && asks.test(line)) : isAlone && asks.test(line);
	if (!isLead && !isLone && !isQuestion && !numberedName.test(line)) {
		return null;
	}
	return otherLine('', span, {
		isName: true,
		isOnlyName: true,
		scope: isLead && !isLone && !isQuestion ? item.end : Number.POSITIVE_INFINITY,
	});
}

/** Where the number of an item begins; it belongs to the name if no other item is numbered. */
function numberStart(text: string, from: number): number {
	return from - (/\d{1,9}[.)][ \t]*$/.exec(text.slice(Math.max(0, from - 12), from))?.[0].length ?? 0);
}

/** A few words that begin a paragraph or an item, as bare labels do: `Next steps`, `The outage`. */
function bare(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const span = trimSpan(text, from, end);
	const line = text.slice(span.start, Math.min(span.end, span.start + maxLabel + 1));
	const isAlone = block.firstLine === block.lastLine;
	const isFirst = !text.slice(block.start, from).includes('\n') && isItem === (block.item !== null);
	if (!isFirst || line.length > maxLabel || /[.!?:;,。！？：]$/.test(line) || !startsWithCapital(line)) {
		return null;
	}
	const style = isItem || !isAlone ? '' : `${styleOf(block, textForm('', false, false, block))} bare`;
	return otherLine(style, span, { isName: true, isPlain: true });
}

function startsWithCapital(line: string): boolean {
	const first = line.charAt(0);
	return first !== first.toLowerCase() || first > '\u2e7f';
}
