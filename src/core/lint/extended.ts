import type { Range } from '../text/lineIndex.ts';
import { folderOf } from '../text/posixPath.ts';
import { toSay } from '../text/say.ts';
import { configFileNames } from './configFileNames.ts';

/** A configuration file on which another one builds. */
export interface Extended {
	/** As written: relative to the folder of the file that names it. */
	readonly path: string;
	/** Where it is named. */
	readonly range: Range;
}

/** On how many files a configuration file may build, one through the other and side by side. */
export const maxExtended = 20;

/**
 * What is wrong with a path under `extends`, as a text to say in which `{0}` is the path, or null. Only files
 * that configure stories can be named: whoever wrote a repository has no other file read, and editors watch these.
 */
export function extendedProblem(path: string): string | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (path.includes('\\') || path.startsWith('/') || /^[a-z][\w+.-]*:/i.test(path)) {
		return toSay('"{0}" must be a relative path with forward slashes, such as "../.star-coach.yaml".');
	}
	return configFileNames.some((each) => each === name)
		? null
		: toSay('"{0}" must end with the name of a configuration file, .star-coach.yaml or .star-coach.json.');
}

/** The path of an extended file; null when it leads out of the file system. */
export function extendedPath(from: string, path: string): string | null {
	const names = folderOf(from).split('/');
	for (const name of path.split('/')) {
		if (name === '..') {
			if (names.length < 2) {
				return null;
			}
			names.pop();
		} else if (name !== '.' && name !== '') {
			names.push(name);
		}
	}
	return names.join('/');
}
