import * as vscode from 'vscode';

/** Matches every file that may contain stories or questions. */
export const markdownGlob = '**/*.{md,markdown}';

/** Markdown in packages is not the user's. */
export const withoutPackages = '**/node_modules/**';

/**
 * Watches the Markdown files of the workspace.
 *
 * @param changed called with every new or changed file
 * @param gone called with every deleted file; for a deleted folder, called once, with the URI of the folder
 */
export function watchMarkdown(changed: (uri: vscode.Uri) => void, gone: (uri: vscode.Uri) => void): vscode.Disposable {
	const files = vscode.workspace.createFileSystemWatcher(markdownGlob, false, false, true);
	const all = vscode.workspace.createFileSystemWatcher('**');
	return vscode.Disposable.from(
		files,
		all,
		files.onDidCreate(changed),
		files.onDidChange(changed),
		all.onDidCreate((uri) => void findInFolder(uri, changed, () => {})),
		all.onDidChange((uri) => void findInFolder(uri, changed, gone)),
		all.onDidDelete(gone),
	);
}

/**
 * Finds files that have no event of their own: those written into a new folder before it is watched, and those of a
 * folder that is deleted and recreated at once, which is reported as a single change.
 */
async function findInFolder(
	uri: vscode.Uri,
	changed: (uri: vscode.Uri) => void,
	gone: (uri: vscode.Uri) => void,
): Promise<void> {
	const looksLikeFile = /\.[^./]{1,10}$/.test(uri.path);
	if (looksLikeFile || /\/node_modules(?:\/|$)/.test(uri.path)) {
		return;
	}
	try {
		const { type } = await vscode.workspace.fs.stat(uri);
		if (type === vscode.FileType.Directory) {
			gone(uri);
			const found = await vscode.workspace.findFiles(new vscode.RelativePattern(uri, markdownGlob), withoutPackages);
			found.forEach(changed);
		}
	} catch {
		// The folder no longer exists.
	}
}
