import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { toPosix } from './paths.ts';
import { readBytes } from './readBytes.ts';

/**
 * What git ignores: the `.gitignore` files from the repository's root down to a folder, and the repository's own
 * `info/exclude`. Outside a repository, only the `.gitignore` files from the first folder down.
 */
export class GitIgnore {
	readonly #folder: string;
	readonly #rules: Ignore;
	readonly #above: GitIgnore | null;

	private constructor(folder: string, rules: Ignore, above: GitIgnore | null) {
		this.#folder = folder;
		this.#rules = rules;
		this.#above = above;
	}

	/** For a folder where a walk begins. */
	static at(folder: string): GitIgnore {
		const folders = [folder];
		while (!isRepository(folders[0] as string)) {
			const parent = dirname(folders[0] as string);
			if (parent === folders[0]) {
				return GitIgnore.#of(folder, null);
			}
			folders.unshift(parent);
		}
		let rules: GitIgnore | null = null;
		for (const name of folders) {
			rules = GitIgnore.#of(name, rules);
		}
		return rules as GitIgnore;
	}

	/** For a folder directly or further below this one. */
	below(folder: string): GitIgnore {
		return GitIgnore.#of(folder, this);
	}

	/** Whether a file or folder below is ignored; the nearest `.gitignore` that says anything about it decides. */
	ignores(path: string, isFolder: boolean): boolean {
		const { ignored, unignored } = this.#rules.test(toPosix(relative(this.#folder, path)) + (isFolder ? '/' : ''));
		return ignored || (!unignored && this.#above !== null && this.#above.ignores(path, isFolder));
	}

	static #of(folder: string, above: GitIgnore | null): GitIgnore {
		const rules = ignore({ ignorecase: process.platform !== 'linux' });
		if (isRepository(folder)) {
			rules.add(patternsOf(join(folder, '.git/info/exclude')));
		}
		rules.add(patternsOf(join(folder, '.gitignore')));
		return new GitIgnore(folder, rules, isRepository(folder) ? null : above);
	}
}

function isRepository(folder: string): boolean {
	return existsSync(join(folder, '.git'));
}

const maxBytes = 256 * 1024;
const maxLineLength = 1000;
const maxWildcards = 4;

/**
 * The patterns of a file. One that is not there ignores nothing; nor does one that cannot be read, as git has it too,
 * or is very large. A line with many wildcards, which would take very long to match, is left out.
 */
function patternsOf(path: string): string[] {
	let bytes: Uint8Array;
	try {
		bytes = readBytes(path, maxBytes);
	} catch {
		return [];
	}
	const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
	return lines.filter((line) => line.length <= maxLineLength && (line.match(/\*+/g)?.length ?? 0) <= maxWildcards);
}
