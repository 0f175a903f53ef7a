import type { Diagnostic, FileReport } from '../report/report.ts';

/** Lines of a document, 1-based, both included. */
export interface Lines {
	readonly first: number;
	readonly last: number;
}

/** The paragraph around a line: the lines without a blank one between them. */
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
 * The findings that do not disturb somebody who is writing a paragraph: those elsewhere. What is found about the
 * section that the paragraph belongs to waits with those in the paragraph itself.
 */
export function holdBack({ stories, diagnostics }: FileReport, { first, last }: Lines): Diagnostic[] {
	return diagnostics.filter((finding) => {
		const isInside = finding.line <= last && first <= finding.endLine;
		const sections = finding.story === null ? [] : (stories[finding.story]?.sections ?? []);
		const isAbout = sections.some(
			({ kinds, line, endLine }) =>
				finding.section !== null && kinds.includes(finding.section) && line <= last && first <= endLine,
		);
		return !isInside && !isAbout;
	});
}
