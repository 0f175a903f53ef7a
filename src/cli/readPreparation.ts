import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownPath } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { readNamed } from './files/readText.ts';
import { type Host, report } from './host.ts';

/** The text of one of the user's own files in the preparation folder; null if it is missing or cannot be read. */
export function readPreparation(folder: string, name: string, host: Host): string | null {
	const path = resolve(host.cwd, folder, name);
	const shown = shownPath(host.cwd, path);
	try {
		return lstatSync(path, { throwIfNoEntry: false }) ? readNamed(shown, host.cwd).text : null;
	} catch (error) {
		// Where the folder is a file, there is none in it.
		if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') {
			report(error instanceof Problem ? error.message : `${shown}: The file cannot be read: ${reasonOf(error)}.`, host);
		}
		return null;
	}
}
