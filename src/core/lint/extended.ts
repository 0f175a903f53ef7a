import type { Range } from '../text/lineIndex.ts';
import { fileNameOf } from '../text/posixPath.ts';
import { toSay } from '../text/translation.ts';
import { configFileNames } from './configFileNames.ts';

/** A configuration file that another one extends. */
export interface Extended {
	/** As written: relative to the folder of the file that names it. */
	readonly path: string;
	/** Where it is named. */
	readonly range: Range;
}

/** How many files a configuration file may extend in all, directly and indirectly. */
export const maxExtended = 20;

/**
 * What is wrong with a path under `extends`, as a text to say in which `{0}` is the path, or null. Only configuration
 * files can be named, so that the author of a repository cannot get other files read, and so that editors can watch
 * them.
 */
export function extendedProblem(path: string): string | null {
	const name = fileNameOf(path);
	if (path.includes('\\') || path.startsWith('/') || /^[a-z][\w+.-]*:/i.test(path)) {
		return toSay('"{0}" must be a relative path with forward slashes, such as "../.star-coach.yaml".');
	}
	return configFileNames.some((each) => each === name)
		? null
		: toSay('"{0}" must end with the name of a configuration file, .star-coach.yaml or .star-coach.json.');
}
