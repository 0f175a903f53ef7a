import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownPath } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { readText } from './files/readText.ts';
import { type Host, report } from './host.ts';

/** The text of one of the user's own files in the preparation folder; null if it is missing or cannot be read. */
export function readPreparation(folder: string, name: string, host: Host): string | null {
	const path = resolve(host.cwd, folder, name);
	try {
		return lstatSync(path, { throwIfNoEntry: false }) ? readText(path).text : null;
	} catch (error) {
		// Where the folder is a file, there is none in it.
		if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') {
			const reason = error instanceof Problem ? error.message : `The file cannot be read: ${reasonOf(error)}.`;
			report(`${shownPath(host.cwd, path)}: ${reason}`, host);
		}
		return null;
	}
}
