// Answers that need no loading, because editors ask after every space.

/** Characters that trigger completion. */
export const completionTriggers = ['#', '*', '_', ' ', ':', '[', ',', '-'] as const;

/** Front matter is never longer than this. */
const maxFrontMatterLines = 100;

/** Whether a 1-based line may be in front matter. */
export function mayBeInFrontMatter(line: number, firstLine: string): boolean {
	return line > 1 && line <= maxFrontMatterLines && firstLine.startsWith('---');
}
