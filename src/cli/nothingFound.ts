import type { ResolvedConfig } from '../core/lint/configResolver.ts';
import type { FoundFiles } from './files/findMarkdown.ts';
import { count } from './formats/words.ts';

const labels = 'a story has labels such as Situation, Task, Action and Result.';

/**
 * A message that no story was found, and what was searched.
 *
 * @param paths as given on the command line
 * @param linted how many of the found files were linted
 */
export function nothingFound(
	paths: readonly string[],
	{ files, ignored, outside }: FoundFiles,
	linted: number,
	configs: readonly ResolvedConfig[],
): string {
	const where = paths.length > 0 ? paths.join(', ') : 'this folder';
	const leftOut = [
		ignored && count(ignored, 'ignored file or folder', 'ignored files and folders'),
		outside && count(outside, 'link that leads elsewhere', 'links that lead elsewhere'),
	].filter(Boolean);
	const left = leftOut.length > 0 ? ` (${leftOut.join(' and ')} left out)` : '';
	if (files.length === 0) {
		return `No story found: there are no Markdown files in ${where}${left}.`;
	}
	if (linted === 0) {
		const globs = [...new Set(configs.flatMap(({ config }) => config.stories))].join(', ');
		return `No story found: of ${count(files.length, 'Markdown file', 'Markdown files')} in ${where}${left}, none matches ${globs || 'a glob'} or says "type: star-story" in its front matter. Name files or folders, or set "stories" in .star-coach.yaml.`;
	}
	return `No story found in ${count(linted, 'Markdown file', 'Markdown files')} of ${where}${left}: ${labels}`;
}

/** A message that the text on standard input is not a story. */
export const nothingInInput = `No story found on standard input: ${labels}`;
