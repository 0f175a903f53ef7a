// What is known about places without loading anything, because editors ask after every space.

/** Characters after which an editor asks. */
export const completionTriggers = ['#', '*', '_', ' ', ':', '[', ',', '-'] as const;

/** No front matter is longer. */
const maxFrontMatterLines = 100;

/** Whether a place may be in front matter, by its 1-based line. */
export function mayBeInFrontMatter(line: number, firstLine: string): boolean {
	return line > 1 && line <= maxFrontMatterLines && firstLine.startsWith('---');
}
