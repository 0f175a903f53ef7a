/** Whether the configuration of a Git repository names another place to which it is pushed. */
export function hasRemote(config: string): boolean {
	return /^[ \t]*\[remote "/m.test(config);
}

/**
 * Where the configuration of a repository may be whose `.git` is a file, as that of a worktree or a submodule is.
 *
 * @param link the content of the file
 * @returns paths, absolute or from the folder of the file; none where the file is something else
 */
export function configPaths(link: string): string[] {
	const folder = /^gitdir:[ \t]*(\S.*)$/m.exec(link)?.[1]?.trim().replaceAll('\\', '/').replace(/\/$/, '');
	return folder === undefined ? [] : [`${folder}/config`, `${folder}/../../config`];
}

/**
 * The line of a `.gitignore` file that leaves a folder out.
 *
 * @param folder its path from the root of the repository, with slashes
 */
export function ignoreLine(folder: string): string {
	return `/${folder.replace(/[\\*?[\]]/g, '\\$&')}/`;
}

/** Whether a `.gitignore` file has a line that plainly leaves a folder out, or one of those around it. */
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
