import { parseStories } from '../core/story/parse.ts';
import type { FoundFiles } from './files/findMarkdown.ts';
import { shownPath } from './files/paths.ts';
import { readText } from './files/readText.ts';
import { count } from './formats/words.ts';

/** How many files are read to see whether they look like stories, and how many of those are named. */
const mostRead = 1000;
const mostNamed = 5;
const labels = 'a story has labels such as Situation, Task, Action and Result.';

/**
 * A message that no story was found, and what was searched.
 *
 * @param paths as given on the command line
 * @param linted how many of the found files were linted
 * @param cwd the working directory
 */
export function nothingFound(
	paths: readonly string[],
	{ files, ignored, outside }: FoundFiles,
	linted: number,
	cwd: string,
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
		return `No story found: of ${count(files.length, 'Markdown file', 'Markdown files')} in ${where}${left}, none is a story by its name, folder or front matter. ${whatToDo(files, cwd)}`;
	}
	return `No story found in ${count(linted, 'Markdown file', 'Markdown files')} of ${where}${left}: ${labels}`;
}

/** Which files look like stories, and how to have them checked. */
function whatToDo(files: readonly string[], cwd: string): string {
	const alike = files
		.slice(0, mostRead)
		.filter(hasStory)
		.map((file) => shownPath(cwd, file));
	if (alike.length === 0) {
		return 'Name files or folders, or set "stories" in .star-coach.yaml.';
	}
	const more = alike.length > mostNamed ? ` and ${alike.length - mostNamed} more` : '';
	const named = alike.slice(0, mostNamed).join(', ');
	const verb = alike.length === 1 ? 'looks like a story' : 'look like stories';
	return `But ${named}${more} ${verb}: name ${alike.length === 1 ? 'it' : 'them'} on the command line, or under "stories" in .star-coach.yaml.`;
}

/** Whether the labels in a file make it evident that it tells a story; false if it cannot be read. */
function hasStory(path: string): boolean {
	try {
		return parseStories(readText(path).text).stories.some(({ evidence }) => evidence !== 'possible');
	} catch {
		return false;
	}
}

/** A message that the text on standard input is not a story. */
export const nothingInInput = `No story found on standard input: ${labels}`;
