import { type Dirent, realpathSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import { GitIgnore } from './gitIgnore.ts';
import { isMarkdown, toPosix } from './paths.ts';
import { reasonOf } from './problem.ts';

/** What a search found, in the order in which it was found. */
export interface FoundFiles {
	/** Absolute paths in the form of this system. */
	readonly files: readonly string[];
	/** Files and folders that cannot be read, each with a sentence. */
	readonly problems: readonly { readonly path: string; readonly message: string }[];
	/** How many files and folders were left out since they are ignored. */
	readonly ignored: number;
}

/**
 * Finds the Markdown files that are meant by paths: a file that is named is always meant, a folder means every
 * Markdown file below it that neither the configuration nor git ignores. Follows links, reads nothing twice.
 *
 * @param configOf the configuration of a file or folder, by its absolute path with forward slashes
 * @param onProgress is told how many files are found so far
 */
export async function findMarkdown(
	cwd: string,
	paths: readonly string[],
	configOf: (path: string) => Promise<ResolvedConfig>,
	onProgress: (files: number) => void,
): Promise<FoundFiles> {
	const search = new Search(configOf, onProgress);
	for (const path of paths) {
		await search.add(resolve(cwd, path));
	}
	return { files: [...search.files.values()], problems: search.problems, ignored: search.ignored };
}

class Search {
	/** By real path. */
	readonly files = new Map<string, string>();
	readonly problems: { path: string; message: string }[] = [];
	ignored = 0;
	readonly #folders = new Set<string>();
	readonly #configOf: (path: string) => Promise<ResolvedConfig>;
	readonly #onProgress: (files: number) => void;

	constructor(configOf: (path: string) => Promise<ResolvedConfig>, onProgress: (files: number) => void) {
		this.#configOf = configOf;
		this.#onProgress = onProgress;
	}

	async add(path: string): Promise<void> {
		try {
			if ((await stat(path)).isDirectory()) {
				await this.#walk(path, await GitIgnore.at(path));
			} else {
				this.#addFile(await realpath(path), path);
			}
		} catch (error) {
			this.problems.push({ path, message: `This path cannot be read: ${reasonOf(error)}.` });
		}
	}

	async #walk(folder: string, gitIgnore: GitIgnore): Promise<void> {
		let entries: Dirent[];
		const real = realpathSync(folder);
		if (this.#folders.has(real)) {
			return;
		}
		this.#folders.add(real);
		this.#onProgress(this.files.size);
		try {
			entries = await readdir(folder, { withFileTypes: true });
		} catch (error) {
			this.problems.push({ path: folder, message: `The folder cannot be read: ${reasonOf(error)}.` });
			return;
		}
		const config = await this.#configOf(toPosix(join(folder, 'any.md')));
		entries.sort((a, b) => (a.name < b.name ? -1 : 1));
		for (const entry of entries) {
			const path = join(folder, entry.name);
			const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderBehind(path)));
			if (!isFolder && !isMarkdown(entry.name)) {
				continue;
			}
			if (config.isIgnored(toPosix(path)) || gitIgnore.ignores(path, isFolder)) {
				this.ignored++;
			} else if (isFolder) {
				await this.#walk(path, await gitIgnore.below(path));
			} else {
				this.#addFile(entry.isSymbolicLink() ? await realpath(path).catch(() => path) : join(real, entry.name), path);
			}
		}
	}

	#addFile(real: string, path: string): void {
		if (!this.files.has(real)) {
			this.files.set(real, path);
		}
	}
}

/** A link that leads nowhere is no folder; whether it is a file shows when it is read. */
async function isFolderBehind(link: string): Promise<boolean> {
	try {
		return (await stat(link)).isDirectory();
	} catch {
		return false;
	}
}
