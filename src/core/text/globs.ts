import picomatch from 'picomatch/posix.js';
import { toSay } from './translation.ts';

const maxLength = 256;
const maxWildcards = 8;
const maxStarsInName = 2;

/**
 * What is wrong with a glob, as a text to say in which `{0}` is the glob, or null.
 * The limits on wildcards bound the time of a match, because globs may come from someone else's repository.
 */
export function globProblem(glob: string): string | null {
	if (glob.includes('\\')) {
		return toSay('"{0}" must use forward slashes, on Windows too.');
	}
	if (glob.startsWith('!')) {
		return toSay('"{0}" must not begin with "!"; name what is left out under "ignore".');
	}
	const names = namesOf(glob);
	if (glob.startsWith('/') || /^[a-z]:\//i.test(glob) || names.includes('..')) {
		return toSay(
			'"{0}" must be inside the folder of the configuration file; write it relative to that folder, without "..".',
		);
	}
	if (names.length === 0) {
		return toSay(
			'"{0}" names neither a file nor a folder; write "**" for everything in the folder of the configuration file.',
		);
	}
	if (glob.length > maxLength) {
		return toSay('"{0}" is longer than 256 characters; split it into several.');
	}
	if (isUnbalanced(glob)) {
		return toSay('"{0}" has an unmatched bracket; close it, or write "?" for a bracket in a name.');
	}
	if (names.some(isUnbalanced)) {
		return toSay('"{0}" has a "/" between brackets; write a glob for each folder.');
	}
	const wildcards = glob.match(/\*+|\{/g)?.length ?? 0;
	if (wildcards > maxWildcards || names.some((name) => (name.match(/\*+/g)?.length ?? 0) > maxStarsInName)) {
		return toSay('"{0}" has too many wildcards; use at most 2 "*" in a name and 8 wildcards in total.');
	}
	return null;
}

/**
 * Compiles globs into a single test for relative paths with forward slashes. A glob that {@link globProblem} rejects is
 * skipped, so any text can be passed.
 * `*`, `**`, `?`, `[…]` and `{a,b}` have their usual meaning; everything else is literal. Names that begin with a dot
 * match like any others, case is ignored on every system, and a glob that matches a folder matches everything below it.
 * The time of a match grows no faster than the product of the lengths of glob and path.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
	const compiled = globs.filter((glob) => globProblem(glob) === null).map((glob) => namesOf(glob).map(compileName));
	return (path) => {
		const names = namesOf(path);
		return names.length > 0 && compiled.some((glob) => matches(glob, names));
	};
}

/** The names between the slashes, except those that stand for the folder itself. */
function namesOf(path: string): string[] {
	return path.split('/').filter((name) => name !== '' && name !== '.');
}

function isUnbalanced(text: string): boolean {
	return /\{[^}]*$|^[^{]*\}|\[[^\]]*$/.test(text);
}

/** The test for one name; null for `**`, which matches any number of names. */
function compileName(name: string): RegExp | null {
	if (/^\*{2,}$/.test(name)) {
		return null;
	}
	const literal = name.replace(/[()|+^$@!]/g, '\\$&');
	return picomatch.makeRe(literal, { dot: true, nocase: true, noextglob: true, nonegate: true });
}

/**
 * Whether a glob matches a path or a folder above it. If a name does not match, only the last `**` takes one more name:
 * whatever lies between two of them is best matched as early as possible.
 */
function matches(glob: readonly (RegExp | null)[], names: readonly string[]): boolean {
	let part = 0;
	let name = 0;
	let retryPart = -1;
	let retryName = 0;
	while (part < glob.length) {
		const test = glob[part];
		if (test === null) {
			retryPart = ++part;
			retryName = name;
		} else if (name < names.length && test?.test(names[name] as string)) {
			part++;
			name++;
		} else if (retryPart >= 0 && retryName < names.length) {
			part = retryPart;
			name = ++retryName;
		} else {
			return false;
		}
	}
	return true;
}
