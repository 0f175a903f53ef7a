import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownPath } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { readText } from './files/readText.ts';
import type { Host } from './host.ts';

/** The user's own files in the preparation folder. One that cannot be read is reported on standard error and left out. */
export class PreparationFiles {
	/** Whether everything that there is could be read. */
	isComplete = true;
	readonly #host: Host;
	readonly #folder: string;

	constructor(host: Host, folder: string) {
		this.#host = host;
		this.#folder = resolve(host.cwd, folder);
	}

	/** The text of a file; null if it is missing or cannot be read. */
	read(name: string): string | null {
		const path = join(this.#folder, name);
		try {
			return lstatSync(path, { throwIfNoEntry: false }) ? readText(path).text : null;
		} catch (error) {
			// Where the folder is a file, there is none in it.
			if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
				return null;
			}
			const reason = error instanceof Problem ? error.message : `The file cannot be read: ${reasonOf(error)}.`;
			this.#host.err.line(`${shownPath(this.#host.cwd, path)}: ${reason}`);
			this.isComplete = false;
			return null;
		}
	}
}
