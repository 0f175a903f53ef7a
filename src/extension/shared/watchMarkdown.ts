import * as vscode from 'vscode';

/** Every file that may contain stories or questions. */
export const markdownGlob = '**/*.{md,markdown}';

/** Packages bring Markdown of their own, of which nothing is ours. */
export const withoutPackages = '**/node_modules/**';

/**
 * Watches the Markdown files of the workspace.
 *
 * @param changed is called with every file that is new or has changed
 * @param gone is called with every file that is gone; a folder that is gone with its files is one address, the folder's
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
 * What is written into a new folder before the folder is watched comes without its own event. A folder that is deleted
 * and made again at once comes as one change, and its files without events.
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
		// It is gone again.
	}
}
