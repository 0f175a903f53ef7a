/** Whether the configuration of a Git repository names a remote. */
export function hasRemote(config: string): boolean {
	return /^[ \t]*\[remote "/m.test(config);
}

/**
 * Where the configuration may be for a repository whose `.git` is a file, as in a worktree or submodule.
 *
 * @param link the content of the file
 * @returns paths, absolute or relative to the folder of the file; empty if the file is something else
 */
export function configPaths(link: string): string[] {
	const folder = /^gitdir:[ \t]*(\S.*)$/m.exec(link)?.[1]?.trim().replaceAll('\\', '/').replace(/\/$/, '');
	return folder === undefined ? [] : [`${folder}/config`, `${folder}/../../config`];
}

/**
 * The line of a `.gitignore` file that excludes a folder.
 *
 * @param folder its path from the root of the repository, with slashes
 */
export function ignoreLine(folder: string): string {
	return `/${folder.replace(/[\\*?[\]]/g, '\\$&')}/`;
}

/** Whether a `.gitignore` file has a line that plainly excludes a folder or one of its parents. */
export function leavesOut(gitignore: string, folder: string): boolean {
	const names = folder.split('/');
	const ignored = new Set(
		names.flatMap((name, index) => {
			const line = ignoreLine(names.slice(0, index + 1).join('/'));
			return [line, line.slice(1), line.slice(0, -1), line.slice(1, -1), name, `${name}/`];
		}),
	);
	return gitignore.split(/\r\n|\r|\n/).some((line) => ignored.has(line.trim()));
}
