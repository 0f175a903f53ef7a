import { countWords } from '../story/cut/content.ts';
import { isHeadline, proseOf, sentencesOf } from '../story/markdown/prose.ts';
import { isPart, type Part, type Section, type StoryDocument } from '../story/model.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import type { LintResult } from './result.ts';

/** One sentence of a story. */
export interface Sentence {
	readonly section: Section;
	/** The part that it tells; under a label for several parts, the Result or else the first one. */
	readonly part: Part;
	readonly span: Span;
	readonly words: number;
	readonly hasFigure: boolean;
}

/** The sentences of a section without headlines, unless there is nothing else. */
export function sentencesIn({ document, measuresOf }: LintResult, section: Section): Sentence[] {
	const all = sentencesOf(proseOf(document, section, { raw: true }));
	const told = all.filter((span) => !isHeadline(document, section, span));
	const measures = measuresOf(section);
	return (told.length > 0 ? told : all).map((span) => ({
		section,
		part: section.parts.includes('result') ? 'result' : (section.parts.find(isPart) ?? 'situation'),
		span,
		words: Math.round(countWords(document.text, span)),
		hasFigure: (measures[firstIndexWhere(measures, ({ start }) => start >= span.start)]?.end ?? Infinity) <= span.end,
	}));
}

/** The sentence that represents a section: in a Result the first one with a figure, otherwise the first one. */
export function leadOf(sentences: readonly Sentence[]): Sentence | undefined {
	return sentences.find(({ part, hasFigure }) => part === 'result' && hasFigure) ?? sentences[0];
}

/** A sentence on one line, with its period; markup is kept. */
export function inOneLine({ text }: StoryDocument, { span }: Sentence): string {
	// A table cell ends with its border, and a line in a quote begins with its mark.
	const lines = text
		.slice(span.start, span.end)
		.replace(/\|$/, '')
		.split(/[\n\r]+/);
	const line = lines.map((each) => each.replace(/^[ \t>]+/, '').trim()).join(' ');
	return /[\p{L}\p{N}%)]$/u.test(line) ? `${line}.` : line;
}
