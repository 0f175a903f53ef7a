import type { Finding, LintResult } from '../lint/result.ts';
import type { Span } from '../text/span.ts';

/** Lines of a document, 1-based and inclusive. */
export interface Lines {
	readonly first: number;
	readonly last: number;
}

/** The paragraph around a line: the lines up to the nearest blank ones. */
export function paragraphAround(line: number, count: number, isBlank: (line: number) => boolean): Lines {
	let first = line;
	let last = line;
	if (isBlank(line)) {
		return { first, last };
	}
	while (first > 1 && !isBlank(first - 1)) {
		first--;
	}
	while (last < count && !isBlank(last + 1)) {
		last++;
	}
	return { first, last };
}

/**
 * The findings that do not disturb someone who is writing a paragraph: those elsewhere. Findings about the section that
 * contains the paragraph wait along with those in the paragraph itself.
 */
export function holdBack({ document, findings }: LintResult, { first, last }: Lines): Finding[] {
	const { lines } = document;
	const touches = ({ start, end }: Span) => start <= lines.endOf(last) && lines.startOf(first) <= end;
	return findings.filter(({ span, story, section: part }) => {
		const isAbout = story?.sections.some(({ parts, span }) => part !== null && parts.includes(part) && touches(span));
		return !touches(span) && !isAbout;
	});
}
