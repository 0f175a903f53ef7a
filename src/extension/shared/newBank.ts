import * as vscode from 'vscode';

/** The bank for a user who has none yet; the default globs find it. */
export function newBankUri(folder: vscode.WorkspaceFolder): vscode.Uri {
	return vscode.Uri.joinPath(folder.uri, 'question-banks/my-questions.md');
}

/** What it begins with. */
export function newBankText(): string {
	return `# ${vscode.l10n.t('My Questions')}\n`;
}
