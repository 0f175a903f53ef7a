import * as vscode from 'vscode';

/** The bank for a user who has none yet; the default globs match it. */
export function newBankUri(folder: vscode.WorkspaceFolder): vscode.Uri {
	return vscode.Uri.joinPath(folder.uri, 'question-banks/my-questions.md');
}

/** The initial contents of that bank. */
export function newBankText(): string {
	return `# ${vscode.l10n.t('My Questions')}\n`;
}
