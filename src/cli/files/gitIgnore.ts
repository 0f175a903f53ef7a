import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { toPosix } from './paths.ts';
import { readBytes, TooLarge } from './readBytes.ts';

/** Receives a message about a file with patterns that are not used. */
type LeftOut = (path: string, message: string) => void;

/**
 * What git ignores: the `.gitignore` files from the repository's root down to a folder, and the repository's own
 * `info/exclude`. Outside a repository, only the `.gitignore` files from the first folder down.
 */
export class GitIgnore {
	/** The folder with a trailing slash. */
	readonly #folder: string;
	/** Null if nothing is ignored. */
	readonly #rules: Ignore | null;
	readonly #above: GitIgnore | null;
	readonly #leftOut: LeftOut;

	private constructor(folder: string, rules: Ignore | null, above: GitIgnore | null, leftOut: LeftOut) {
		this.#folder = toPosix(folder).replace(/(?<!\/)$/, '/');
		this.#rules = rules;
		this.#above = above;
		this.#leftOut = leftOut;
	}

	/**
	 * For the folder where a walk begins.
	 *
	 * @param leftOut receives the patterns that are not used
	 */
	static at(folder: string, leftOut: LeftOut): GitIgnore {
		const folders = [folder];
		while (!isRepository(folders[0] as string)) {
			const parent = dirname(folders[0] as string);
			if (parent === folders[0]) {
				return GitIgnore.#of(folder, null, leftOut);
			}
			folders.unshift(parent);
		}
		let rules: GitIgnore | null = null;
		for (const name of folders) {
			rules = GitIgnore.#of(name, rules, leftOut);
		}
		return rules as GitIgnore;
	}

	/** For a folder at any depth below this one. */
	below(folder: string): GitIgnore {
		return GitIgnore.#of(folder, this, this.#leftOut);
	}

	/** Whether a file or folder below is ignored; the nearest `.gitignore` with a matching pattern decides. */
	ignores(path: string, isFolder: boolean): boolean {
		const own = this.#rules?.test(toPosix(path).slice(this.#folder.length) + (isFolder ? '/' : ''));
		return own?.ignored || (!own?.unignored && this.#above !== null && this.#above.ignores(path, isFolder));
	}

	static #of(folder: string, above: GitIgnore | null, leftOut: LeftOut): GitIgnore {
		const isRoot = isRepository(folder);
		const patterns = [
			...(isRoot ? patternsOf(join(folder, '.git/info/exclude'), leftOut) : []),
			...patternsOf(join(folder, '.gitignore'), leftOut),
		];
		if (above && !isRoot && patterns.length === 0) {
			return above;
		}
		const rules = patterns.length > 0 ? ignore({ ignorecase: process.platform !== 'linux' }).add(patterns) : null;
		return new GitIgnore(folder, rules, isRoot ? null : above, leftOut);
	}
}

function isRepository(folder: string): boolean {
	return existsSync(join(folder, '.git'));
}

const maxBytes = 256 * 1024;
const maxLineLength = 1000;
const maxWildcards = 4;

/**
 * The patterns in a file. A file that is missing, very large or (as in git) unreadable ignores nothing. A line with
 * many wildcards, which would take very long to match, is left out.
 */
function patternsOf(path: string, leftOut: LeftOut): string[] {
	let bytes: Uint8Array;
	try {
		bytes = readBytes(path, maxBytes);
	} catch (error) {
		if (error instanceof TooLarge) {
			leftOut(path, `The file is larger than ${maxBytes / 1024} KB and is not used; shorten it.`);
		}
		return [];
	}
	const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
	return lines.filter((line, index) => {
		const wildcards = line.match(/\*+/g)?.length ?? 0;
		const isUsed = line.startsWith('#') || (line.length <= maxLineLength && wildcards <= maxWildcards);
		if (!isUsed) {
			const limits = `${maxWildcards} wildcards or ${maxLineLength} characters`;
			leftOut(path, `Line ${index + 1} has more than ${limits} and is not used; write simpler patterns.`);
		}
		return isUsed;
	});
}
