import { countWords } from '../story/cut/content.ts';
import { isHeadline, proseOf, sentencesOf } from '../story/markdown/prose.ts';
import { isPart, type Part, type Section, type StoryDocument } from '../story/model.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import type { LintResult } from './result.ts';
import { weaknessOf } from './strongestFigures.ts';

/** One sentence of a story. */
export interface Sentence {
	readonly section: Section;
	/** The part that it tells; under a label for several parts, the Result or else the first one. */
	readonly part: Part;
	readonly span: Span;
	readonly words: number;
	/** That of its strongest figure, 0 for the strongest kind; infinite without a figure. */
	readonly weakness: number;
}

/** The sentences of a section without headlines, unless there is nothing else. */
export function sentencesIn({ document, measuresOf }: LintResult, section: Section): Sentence[] {
	const all = sentencesOf(proseOf(document, section, { raw: true }));
	const told = all.filter((span) => !isHeadline(document, section, span));
	const measures = measuresOf(section);
	const firstFrom = (offset: number) => firstIndexWhere(measures, ({ start }) => start >= offset);
	const figuresIn = ({ start, end }: Span) =>
		measures
			.slice(firstFrom(start), firstFrom(end))
			.filter((measure) => measure.end <= end)
			.map((measure) => weaknessOf({ kind: measure.kind, text: document.text.slice(measure.start, measure.end) }));
	return (told.length > 0 ? told : all).map((span) => ({
		section,
		part: section.parts.includes('result') ? 'result' : (section.parts.find(isPart) ?? 'situation'),
		span,
		words: Math.round(countWords(document.text, span)),
		weakness: Math.min(...figuresIn(span)),
	}));
}

/** The sentence that represents a section: in a Result the one with the strongest figure, otherwise the first one. */
export function leadOf(sentences: readonly Sentence[]): Sentence | undefined {
	const told = sentences.filter(({ part }) => part === 'result');
	const [strongest] = told.toSorted((a, b) => a.weakness - b.weakness);
	return strongest ?? sentences[0];
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
