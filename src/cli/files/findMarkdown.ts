import { type Dirent, realpathSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import { type GitIgnore, gitIgnoreAt } from './gitIgnore.ts';
import { leadsOut } from './leadsOut.ts';
import { isMarkdown, shownPath, toPosix } from './paths.ts';
import { reasonFor } from './problem.ts';

/** What a search found, in the order it was found. */
export interface FoundFiles {
	/** Absolute paths in native format. */
	readonly files: readonly string[];
	/** The real paths of the named folders, and of the folders that contain the named files. */
	readonly roots: readonly string[];
	/** Files and folders that cannot be read, each with a one-sentence message. */
	readonly problems: readonly { readonly path: string; readonly message: string }[];
	/** Which patterns of what git ignores are not used, one sentence each. */
	readonly notes: readonly string[];
	/** How many files and folders were left out because they are ignored. */
	readonly ignored: number;
	/** How many links were left out because they lead out of the named folder. */
	readonly outside: number;
}

/** How folders are searched. */
export interface SearchOptions {
	/** Whether to follow links that lead out of the named folder. */
	readonly followLinks: boolean;
	/** The configuration for a file or folder, given its absolute path with forward slashes. */
	configOf(path: string): Promise<ResolvedConfig>;
	/** Receives the number of files found so far. */
	onProgress?(files: number): void;
}

/** How deep below a named folder to look for files; bounds the work in deliberately deep trees. */
const maxDepth = 100;

/**
 * Finds the Markdown files that paths refer to: a named file is always included, and a folder stands for every Markdown
 * file below it that neither the configuration nor git ignores. Follows links that stay in the folder; reads nothing
 * twice.
 */
export async function findMarkdown(cwd: string, paths: readonly string[], options: SearchOptions): Promise<FoundFiles> {
	/** By real path. */
	const files = new Map<string, string>();
	const roots = new Set<string>();
	const folders = new Set<string>();
	const problems: { path: string; message: string }[] = [];
	const notes: string[] = [];
	let ignored = 0;
	let outside = 0;
	const addFile = (real: string, path: string) => {
		if (!files.has(real)) {
			files.set(real, path);
		}
	};
	for (const named of paths) {
		const path = resolve(cwd, named);
		try {
			if ((await stat(path)).isDirectory()) {
				const root = await realpath(path);
				roots.add(root);
				await walk(
					path,
					gitIgnoreAt(path, (path, message) => notes.push(`${shownPath(cwd, path)}: ${message}`)),
					root,
					0,
				);
			} else {
				roots.add(await realpath(dirname(path)));
				addFile(await realpath(path), path);
			}
		} catch (error) {
			problems.push({ path, message: `This path cannot be read: ${reasonFor(path, error)}.` });
		}
	}
	return { files: [...files.values()], roots: [...roots], problems, notes, ignored, outside };

	async function walk(folder: string, gitIgnore: GitIgnore, root: string, depth: number): Promise<void> {
		let entries: Dirent[];
		let real: string;
		try {
			real = realpathSync(folder);
			if (folders.has(real)) {
				return;
			}
			folders.add(real);
			options.onProgress?.(files.size);
			if (depth > maxDepth) {
				const message = `The folder is more than ${maxDepth} folders deep and was skipped; name it to have it read.`;
				problems.push({ path: folder, message });
				return;
			}
			entries = await readdir(folder, { withFileTypes: true });
		} catch (error) {
			problems.push({ path: folder, message: `The folder cannot be read: ${reasonFor(folder, error)}.` });
			return;
		}
		const config = await options.configOf(toPosix(join(folder, 'any.md')));
		entries.sort((a, b) => (a.name < b.name ? -1 : 1));
		for (const entry of entries) {
			const path = join(folder, entry.name);
			const link = entry.isSymbolicLink() ? await targetOf(path, real) : null;
			const isFolder = link?.isFolder ?? entry.isDirectory();
			if (!isFolder && !isMarkdown(entry.name)) {
				continue;
			}
			if (config.isIgnored(toPosix(path)) || gitIgnore.ignores(path, isFolder)) {
				ignored++;
			} else if (link && !options.followLinks && leadsOut(path, [root])) {
				outside++;
			} else if (isFolder) {
				await walk(path, gitIgnore.below(path), root, depth + 1);
			} else {
				addFile(link?.real ?? join(real, entry.name), path);
			}
		}
	}
}

/**
 * Where a link leads. A broken link counts as a file in its own location; reading it reports the problem.
 *
 * @param folder the real path of the folder that contains it
 */
async function targetOf(link: string, folder: string): Promise<{ real: string; isFolder: boolean }> {
	try {
		return { real: await realpath(link), isFolder: (await stat(link)).isDirectory() };
	} catch {
		return { real: join(folder, basename(link)), isFolder: false };
	}
}
