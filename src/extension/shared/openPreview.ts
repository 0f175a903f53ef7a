import * as vscode from 'vscode';

/** VS Code's own editor that renders Markdown. */
const previewEditor = 'vscode.markdown.preview.editor';

/** Opens a Markdown file as a preview. */
export async function openPreview(uri: vscode.Uri): Promise<void> {
	await vscode.commands.executeCommand('vscode.openWith', uri, previewEditor, { preview: true });
}
