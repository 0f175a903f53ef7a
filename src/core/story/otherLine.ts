import { trimSpan } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { isWordCharacter } from './characters.ts';
import { type LineMark, styleOf, textForm } from './marks.ts';

const maxLabel = 80;
const maxName = 160;
const maxPlainWords = 4;

type OtherLine = Omit<LineMark, 'start' | 'end'>;

/**
 * A line that begins in the form of a label and is none, or that may name a story: in emphasis, a few words and a colon, a
 * numbered item, a question.
 */
export function otherLineAt(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const marker = markerAt(text, from);
	if (marker !== '') {
		return emphasized(text, from, end, block, marker);
	}
	return plain(text, from, end, block) ?? name(text, from, end, block, isItem);
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
function emphasized(text: string, from: number, end: number, block: Block, marker: string): OtherLine | null {
	const closing = marker.startsWith('<') ? marker.replace('<', '</') : marker;
	const start = from + marker.length;
	const close = text.slice(start, Math.min(end, start + maxName)).indexOf(closing);
	if (close <= 0) {
		return null;
	}
	const inner = trimSpan(text, start, start + close);
	const rest = text.slice(start + close + closing.length, end).trim();
	const isColon = /[:：]$/.test(text.slice(inner.start, inner.end)) || /^[:：]/.test(rest);
	const isWhole = /^[\s:：.]*$/.test(rest);
	if (!isWhole && !(isColon && close <= maxLabel)) {
		return null;
	}
	const isAside = isWhole && text.charAt(inner.start) === '(';
	return {
		type: 'line',
		style: isAside ? 'aside' : styleOf(block, textForm(marker, false, block)),
		text: inner,
		isName: isWhole && !isAside,
		isOnlyName: false,
		scope: Number.POSITIVE_INFINITY,
		label: null,
	};
}

/** `Tags: lock, queue`, `Interview line:`: at most four words, the first with a capital. */
function plain(text: string, from: number, end: number, block: Block): OtherLine | null {
	const rest = text.slice(from, Math.min(end, from + maxLabel));
	const colon = rest.search(/[:：]/);
	if (colon < 2 || /^[:/]/.test(rest.slice(colon + 1)) || /[.!?,;`*_()[\]<>|]/.test(rest.slice(0, colon))) {
		return null;
	}
	const words = rest.slice(0, colon).trim();
	const first = words.charAt(0);
	if (first === first.toLowerCase() || words.split(/\s+/).length > maxPlainWords) {
		return null;
	}
	return {
		type: 'line',
		style: styleOf(block, textForm('', false, block)),
		text: { start: from, end: from + colon },
		isName: false,
		isOnlyName: false,
		scope: Number.POSITIVE_INFINITY,
		label: null,
	};
}

/** The lead of an item with labels below it, `Q3. …`, or a line that asks: what names a story without emphasis. */
function name(text: string, from: number, end: number, block: Block, isItem: boolean): OtherLine | null {
	const span = trimSpan(text, from, end);
	if (span.end - span.start > maxName || span.end === span.start || !isWordCharacter(text, span.start)) {
		return null;
	}
	const line = text.slice(span.start, span.end);
	const isLead = isItem && block.item !== null && block.item.end > end;
	const isQuestion = /[?？]$/.test(line) && block.firstLine === block.lastLine;
	if (!isLead && !isQuestion && !/^(?:Q|Story|Example)\s?\d{1,3}[.):]?\s/i.test(line)) {
		return null;
	}
	const scope = isLead ? (block.item?.end ?? 0) : Number.POSITIVE_INFINITY;
	return { type: 'line', style: '', text: span, isName: true, isOnlyName: true, scope, label: null };
}
