import picomatch from 'picomatch/posix.js';

const maxLength = 256;
const maxWildcards = 8;
const maxStarsInName = 2;

/**
 * What is wrong with a glob, as the rest of a sentence that begins with the glob (`must use …`), or null.
 * The limits on wildcards bound the time of a match, since globs may come from a repository of somebody else.
 */
export function globProblem(glob: string): string | null {
	if (glob.trim() === '') {
		return 'must not be empty; leave it out or name a folder or file';
	}
	if (glob.includes('\\')) {
		return 'must use forward slashes, on Windows too';
	}
	if (glob.startsWith('!')) {
		return 'must not begin with "!"; name what is left out under "ignore"';
	}
	if (glob.startsWith('/') || /^[a-z]:\//i.test(glob) || glob.split('/').includes('..')) {
		return 'must lie below the folder of the configuration file; write it relative to that folder, without ".."';
	}
	if (glob.length > maxLength) {
		return `is longer than ${maxLength} characters; split it into several`;
	}
	if (/\{[^}]*$|^[^{]*\}|\[[^\]]*$/.test(glob)) {
		return 'has a bracket without its counterpart; close it, or write "?" for a bracket in a name';
	}
	const wildcards = glob.match(/\*+|\{/g)?.length ?? 0;
	if (wildcards > maxWildcards || glob.split('/').some((name) => (name.match(/\*+/g)?.length ?? 0) > maxStarsInName)) {
		return `has too many wildcards; use at most ${maxStarsInName} "*" in a name and ${maxWildcards} wildcards in all`;
	}
	return null;
}

/**
 * Compiles globs to one test of relative paths with forward slashes.
 * `*`, `**`, `?`, `[…]` and `{a,b}` have their usual meaning, everything else stands for itself; names that begin
 * with a dot match as others do, upper and lower case are the same on every system, and a glob that matches a folder
 * matches everything below it.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
	if (globs.length === 0) {
		return () => false;
	}
	const patterns = globs.flatMap((glob) => {
		const literal = glob.replace(/^\.\/|\/+$/g, '').replace(/[()|+^$@!]/g, '\\$&');
		return [literal, `${literal}/**`];
	});
	return picomatch(patterns, { dot: true, nocase: true, noextglob: true, nonegate: true });
}
