/**
 * Paths with forward slashes, as in URIs: `/home/me/a.md`, `/c:/me/a.md`, `C:/me/a.md`.
 * Hosts convert their own paths at the edge.
 */

/** The folder of a path without its final slash; `''` for the root and for a bare name. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The name of a file or folder, without its path. */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of a file without its extension, which stands for a title that it lacks. */
export function stemOf(path: string): string {
	return fileNameOf(path).replace(/\.[^.]*$/, '');
}

/** The absolute path that a relative one means in a folder; null if it leads out of the file system. */
export function resolvedPath(folder: string, path: string): string | null {
	const names = folder.split('/');
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

/**
 * The path below a folder. A path outside the folder is returned whole, without its leading slash: globs that begin
 * with `**` still match it; globs that are anchored in the folder do not.
 */
export function relativePath(folder: string, path: string): string {
	const below = `${folder}/`;
	return path.startsWith(below) ? path.slice(below.length) : path.replace(/^\/+/, '');
}

/**
 * The path from a folder to a file, by way of the folder that contains both: `../../stories/a.md`. Both paths are
 * absolute.
 */
export function relativeLink(folder: string, path: string): string {
	const from = folder.split('/').filter(Boolean);
	const to = path.split('/').filter(Boolean);
	const shared = from.findIndex((name, index) => name !== to[index]);
	const common = Math.min(shared === -1 ? from.length : shared, to.length - 1);
	return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** A file name with a number before its extension, from 2: `checkout-outage-2.md`. */
export function numberedName(name: string, number: number): string {
	return name.replace(/(?=\.[^./]*$)|$/, `-${number}`);
}
