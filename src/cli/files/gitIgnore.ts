import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { repositoryOf, toPosix } from './paths.ts';
import { readBytes, TooLarge } from './readBytes.ts';

/** Receives a message about a file with patterns that are not used. */
type LeftOut = (path: string, message: string) => void;

/** What git ignores in a folder and below. */
export interface GitIgnore {
	/** For a folder at any depth below this one. */
	below(folder: string): GitIgnore;
	/** Whether a file or folder below is ignored; the nearest `.gitignore` with a matching pattern decides. */
	ignores(path: string, isFolder: boolean): boolean;
}

/**
 * What git ignores in the folder where a walk begins: the `.gitignore` files from the repository's root down, and the
 * repository's own `info/exclude`. Outside a repository, only the `.gitignore` files from the folder down.
 *
 * @param leftOut receives the patterns that are not used
 */
export function gitIgnoreAt(folder: string, leftOut: LeftOut): GitIgnore {
	const root = repositoryOf(join(folder, 'any')) ?? folder;
	let at = root;
	let rules = gitIgnoreIn(root, null, leftOut);
	for (const name of relative(root, folder).split(sep).filter(Boolean)) {
		at = join(at, name);
		rules = gitIgnoreIn(at, rules, leftOut);
	}
	return rules;
}

function gitIgnoreIn(folder: string, above: GitIgnore | null, leftOut: LeftOut): GitIgnore {
	const isRoot = existsSync(join(folder, '.git'));
	const patterns = [
		...(isRoot ? patternsOf(join(folder, '.git/info/exclude'), leftOut) : []),
		...patternsOf(join(folder, '.gitignore'), leftOut),
	];
	if (above && !isRoot && patterns.length === 0) {
		return above;
	}
	const rules = patterns.length > 0 ? ignore({ ignorecase: process.platform !== 'linux' }).add(patterns) : null;
	const { length } = toPosix(folder).replace(/(?<!\/)$/, '/');
	const own: GitIgnore = {
		below: (inner) => gitIgnoreIn(inner, own, leftOut),
		ignores(path, isFolder) {
			const verdict = rules?.test(toPosix(path).slice(length) + (isFolder ? '/' : ''));
			return verdict?.ignored || (!verdict?.unignored && !isRoot && above?.ignores(path, isFolder) === true);
		},
	};
	return own;
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
