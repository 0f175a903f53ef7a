import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CoachError } from '../../core/agents/coachData.ts';
import type { HistoryFolder } from '../../core/practice/history.ts';
import type { ListedFile } from '../../core/practice/historyFile.ts';
import { isInside } from '../files/findMarkdown.ts';

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

	async list(): Promise<readonly ListedFile[]> {
		const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') {
				return [];
			}
			throw error;
		});
		if (names.length > 0) {
			await this.#check(this.#folder);
		}
		const files = await Promise.all(names.map(async (name) => ({ name, stats: await stat(this.#path(name)) })));
		return files
			.filter(({ stats }) => stats.isFile())
			.map(({ name, stats }) => ({ name, size: stats.size, mtime: stats.mtimeMs }));
	}

	read(name: string): Promise<string> {
		return readFile(this.#path(name), 'utf8');
	}

	async write(name: string, text: string): Promise<void> {
		let folder = this.#root;
		for (const name of place) {
			folder = join(folder, name);
			await mkdir(folder, { recursive: true });
			await this.#check(folder);
		}
		await writeFile(this.#path(name), text);
	}

	rename(from: string, to: string): Promise<void> {
		return rename(this.#path(from), this.#path(to));
	}

	delete(name: string): Promise<void> {
		return rm(this.#path(name));
	}

	/** @throws CoachError when a link leads out of the folder of the stories */
	async #check(folder: string): Promise<void> {
		if (!isInside(await realpath(this.#root), await realpath(folder))) {
			throw new CoachError(`"${folder}" is outside the folder of your stories; replace it with a folder inside.`);
		}
	}

	#path(name: string): string {
		return join(this.#folder, name);
	}
}
