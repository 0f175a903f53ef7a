import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CoachError } from '../../core/agents/coachData.ts';
import type { HistoryFolder, ListedFile } from '../../core/practice/history.ts';
import { leadsOut } from '../files/leadsOut.ts';
import { reasonOf } from '../files/problem.ts';

/** Below the folder of the stories; the editor keeps the history of a workspace there, too. */
const place = ['.star-coach', 'history'];

/** The practice history next to the stories, on this machine. */
export class DiskHistoryFolder implements HistoryFolder {
	readonly #root: string;
	readonly #folder: string;

	/** @param root the folder of the stories */
	constructor(root: string) {
		this.#root = root;
		this.#folder = join(root, ...place);
	}

	/** Why the folder could not be read the last time; null if it could. */
	problem: string | null = null;

	async list(): Promise<readonly ListedFile[]> {
		this.problem = null;
		const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') {
				return [];
			}
			this.problem = `The practice history "${this.#folder}" cannot be read: ${historyReason(error)}.`;
			return [];
		});
		if (names.length > 0 && leadsOut(this.#folder, [this.#root])) {
			this.problem = outside(this.#folder);
			return [];
		}
		const files = await Promise.all(names.map((name) => this.#listed(name)));
		return files.filter((file) => file !== null);
	}

	/** @throws CoachError when it is a link that leads out of the folder of the stories */
	async read(name: string): Promise<string> {
		this.#check(this.#path(name));
		return readFile(this.#path(name), 'utf8');
	}

	async write(name: string, text: string): Promise<void> {
		let folder = this.#root;
		try {
			for (const name of place) {
				folder = join(folder, name);
				await mkdir(folder, { recursive: true });
				this.#check(folder);
			}
			await writeFile(this.#path(name), text);
		} catch (error) {
			throw error instanceof CoachError
				? error
				: new CoachError(`The round cannot be written to "${this.#folder}": ${historyReason(error)}.`);
		}
	}

	rename(from: string, to: string): Promise<void> {
		return rename(this.#path(from), this.#path(to));
	}

	/** A broken link is listed, too: reading it reports the problem. Null if it is no file. */
	async #listed(name: string): Promise<ListedFile | null> {
		const stats = await stat(this.#path(name)).catch(() => null);
		return stats?.isFile() === false ? null : { name, size: stats?.size ?? 0, mtime: stats?.mtimeMs ?? 0 };
	}

	/** @throws CoachError when a link leads out of the folder of the stories */
	#check(folder: string): void {
		if (leadsOut(folder, [this.#root])) {
			throw new CoachError(outside(folder));
		}
	}

	#path(name: string): string {
		return join(this.#folder, name);
	}
}

function outside(folder: string): string {
	return `"${folder}" is outside the folder of your stories; replace it with a folder inside.`;
}

function historyReason(error: unknown): string {
	return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'a file has its name' : reasonOf(error);
}
