import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A native path with forward slashes, as the core expects it. */
export function toPosix(path: string): string {
	return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A path as reports show it: relative to the working directory, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
	// Most files are below the working directory, and relative() is slow.
	return toPosix(path.startsWith(cwd + sep) ? path.slice(cwd.length + 1) : relative(cwd, path)) || '.';
}

/** Whether a file name has a Markdown extension. */
export function isMarkdown(name: string): boolean {
	return /\.(?:md|markdown)$/i.test(name);
}

/** The root folder of the repository that contains a file. */
export function repositoryOf(path: string): string | undefined {
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.git'))) {
			return folder;
		}
		if (folder === dirname(folder)) {
			return undefined;
		}
	}
}
