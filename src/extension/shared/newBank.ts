import * as vscode from 'vscode';

/** The bank for a user who has none yet; the default globs match it. */
export function newBankUri(folder: vscode.WorkspaceFolder): vscode.Uri {
	return vscode.Uri.joinPath(folder.uri, 'question-banks/my-questions.md');
}

/** The initial contents of that bank. */
export function newBankText(): string {
	return `# ${vscode.l10n.t('My Questions')}\n`;
}

/**
 * The one of the user's plain lists that a question is added to; asks only if there are several.
 *
 * @param step options of the command's inputs
 * @returns undefined if the user presses Escape
 */
export async function askBank(
	lists: readonly vscode.Uri[],
	fallback: vscode.Uri,
	step: vscode.QuickPickOptions,
): Promise<vscode.Uri | undefined> {
	if (lists.length < 2) {
		return lists[0] ?? fallback;
	}
	const items = lists.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
	const placeHolder = vscode.l10n.t('Choose the file to add the question to');
	return (await vscode.window.showQuickPick(items, { ...step, placeHolder }))?.uri;
}
