import type { LineIndex } from '../../text/lineIndex.ts';
import { firstIndexWhere } from '../../text/sortedSearch.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import { isBareSubLabel, isPlaceholder } from '../accept/placeholder.ts';
import type { Block, ListItem } from '../markdown/blocks.ts';
import type { Markdown } from '../markdown/markdown.ts';
import { skipMarkers } from '../markdown/markers.ts';
import type { SectionState } from '../model.ts';
import type { CutLabel } from './draft.ts';

/** The content under a label. */
export interface Content {
	readonly pieces: readonly Span[];
	/** End of the last content, code included; the start of the range if there is none. */
	readonly end: number;
	readonly state: SectionState;
	readonly words: number;
}

/** Reads the contents of ranges in a document. */
export class ContentReader {
	readonly #text: string;
	readonly #lines: LineIndex;
	readonly #blocks: readonly Block[];
	readonly #comments: readonly Span[];

	constructor({ text, lines, blocks, comments }: Markdown) {
		this.#text = text;
		this.#lines = lines;
		this.#blocks = blocks;
		this.#comments = comments;
	}

	/** The content of a part: what is below its label, within the label's item, cell, quote or fence. */
	readPart(label: CutLabel): Content {
		const { start, contentStart, limit, notation } = label;
		const end = Math.min(label.end, this.#text.length);
		const content = this.read(contentStart, Math.min(end, limit));
		const item = this.#itemAt(start);
		// `1. Situation`, the last item of its list, then paragraphs.
		if (content.state === 'empty' && notation === 'list' && this.#itemAt(limit)?.list !== item?.list) {
			return this.read(contentStart, Math.min(this.#headingIn(contentStart, end), item?.parent?.end ?? end));
		}
		return content;
	}

	#itemAt(offset: number): ListItem | null | undefined {
		return this.#blocks[firstIndexWhere(this.#blocks, ({ end }) => end > offset)]?.item;
	}

	/** The start of the first heading in a range, which ends a list and what belongs to it, or the end of the range. */
	#headingIn(start: number, end: number): number {
		const first = firstIndexWhere(this.#blocks, (block) => block.start >= start);
		const heading = this.#blocks.slice(first).find(({ type }) => type === 'heading');
		return Math.min(end, heading?.start ?? end);
	}

	read(start: number, end: number): Content {
		const pieces: Span[] = [];
		let last = start;
		let hasCode = false;
		for (let i = firstIndexWhere(this.#blocks, (block) => block.end > start); i < this.#blocks.length; i++) {
			const block = this.#blocks[i] as Block;
			if (block.start >= end) {
				break;
			}
			if (block.type === 'rule' || block.type === 'code') {
				// A rule that did not end the part is in it: `---` in an item.
				hasCode ||= block.type === 'code' && block.lastLine - block.firstLine > 1;
				last = Math.max(last, Math.min(block.end, end));
				continue;
			}
			for (const piece of this.#withoutComments(block, Math.max(block.start, start), Math.min(block.end, end))) {
				pieces.push(piece);
				// Tags alone, such as the anchor of the next title, are not content.
				last = /^(?:\s*<\/?[a-z][^<>]*>)+$/i.test(this.#text.slice(piece.start, piece.end)) ? last : piece.end;
			}
			if (block.fence && block.fence.start >= start && block.fence.end <= end) {
				last = Math.max(last, block.fence.end);
			}
		}
		if (isPlaceholder(pieces.map((piece) => this.#text.slice(piece.start, piece.end)))) {
			return { pieces, end: last, state: hasCode ? 'present' : 'placeholder', words: 0 };
		}
		const words = pieces.reduce((sum, piece) => sum + countWords(this.#text, piece), 0);
		const isSkeleton = pieces.every(({ start, end }) => isBareSubLabel(this.#text.slice(start, end)));
		return hasCode || (words > 0 && !isSkeleton)
			? { pieces, end: last, state: 'present', words: Math.round(words) }
			: { pieces: [], end: last, state: 'empty', words: 0 };
	}

	/** Content without the links, tags and labels in brackets that follow its text, as below the last part of a story. */
	withoutNotes(content: Content): Content {
		const last = content.pieces.findLastIndex((piece) => !isNote(this.#text.slice(piece.start, piece.end)));
		if (content.state !== 'present' || last === -1 || last === content.pieces.length - 1) {
			return content;
		}
		const pieces = content.pieces.slice(0, last + 1);
		const words = pieces.reduce((sum, piece) => sum + countWords(this.#text, piece), 0);
		return { ...content, pieces, words: Math.round(words), end: (pieces[last] as Span).end };
	}

	#withoutComments(block: Block, start: number, end: number): Span[] {
		let from = this.#afterMarkers(block, start, end);
		const pieces: Span[] = [];
		const first = firstIndexWhere(this.#comments, (comment) => comment.end > start);
		for (let i = first; i < this.#comments.length; i++) {
			const comment = this.#comments[i] as Span;
			if (comment.start >= end) {
				break;
			}
			pieces.push(trimSpan(this.#text, from, comment.start));
			from = Math.min(comment.end, end);
		}
		pieces.push(trimSpan(this.#text, from, end));
		return pieces.filter((piece) => piece.end > piece.start);
	}

	/** Where the text of a block begins: after bullets, `#`s, quote marks and the colon of a definition. */
	#afterMarkers(block: Block, start: number, end: number): number {
		if (start > block.start && !/[\n\r]/.test(this.#text.charAt(start))) {
			return start;
		}
		const lineStart = start > block.start ? this.#lines.startOf(this.#lines.lineAt(start) + 1) : start;
		const i = skipMarkers(this.#text, lineStart, end, block.item?.firstLine === this.#lines.lineAt(lineStart));
		return i + (/^(?:#{1,6}|:)[ \t]+/.exec(this.#text.slice(i, Math.min(i + 20, end)))?.[0].length ?? 0);
	}
}

/** A link, a tag, code or an address. */
const note =
	/!?\[\[?[^[\]\n]{1,200}\]\]?\([^()\n]{0,300}\)|\[\[[^[\]\n]{1,200}\]\]|(?<![^\s,;|])#[\p{L}\p{N}_/-]{1,60}|`[^`\n]{1,60}`|<?https?:\/\/[^\s>]{1,300}>?/gu;

/** Several labels in brackets: `[conflict] [ownership]`; a single one may be a gap. */
const labelsInBrackets = /^[\s*_>+-]*(?:\[[^[\]?？\n]{1,60}\][\s,;|·*_]*){2,20}$/;

/** `**Tags:** ` */
const caption = /^[\s>*_+-]*\p{L}[\p{L} -]{1,30}(?:[:：][*_]{0,3}|[*_]{1,3}[:：])(?=[ \t]*\S)/u;

/** Whether a piece has no words besides links, tags and labels in brackets. */
function isNote(piece: string): boolean {
	const notes = piece.replace(caption, '');
	return labelsInBrackets.test(notes) || !/[\p{L}\p{N}]/u.test(notes.replace(note, ''));
}

/**
 * What a syllable counts as: 150 words per minute correspond to 250 characters of Chinese and about 300 of Japanese or
 * Korean.
 */
const syllables: readonly (readonly [RegExp, weight: number])[] = [
	[/[\u3100-\u9fff]/g, 0.6],
	[/[\u3040-\u30ff]/g, 0.45],
	[/[\uac00-\ud7a3]/g, 0.5],
];
const word = /(?![\u3040-\u9fff\uac00-\ud7a3])[\p{L}\p{N}][^\s\u3040-\u9fff\uac00-\ud7a3]*/gu;
const tag = /<[a-z/][^>]{0,198}>/gi;
const entity = /&#?\w{2,8};/g;

/** The words in a piece of Markdown, weighted by the time it takes to say them. */
export function countWords(text: string, { start, end }: Span): number {
	const written = text.slice(start, end);
	const spoken = /[<&]/.test(written) ? written.replace(tag, '').replace(entity, ' ') : written;
	const count = (pattern: RegExp) => spoken.match(pattern)?.length ?? 0;
	const rest = /[\u3040-\ud7a3]/.test(spoken) ? syllables : [];
	return rest.reduce((sum, [pattern, weight]) => sum + weight * count(pattern), count(word));
}
