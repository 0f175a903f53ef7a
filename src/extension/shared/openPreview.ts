import * as vscode from 'vscode';

/** The editor in which Markdown is read rather than written; VS Code's own. */
const previewEditor = 'vscode.markdown.preview.editor';

/** Shows a Markdown file in an editor in which it is read. */
export async function openPreview(uri: vscode.Uri): Promise<void> {
	await vscode.commands.executeCommand('vscode.openWith', uri, previewEditor, { preview: true });
}
