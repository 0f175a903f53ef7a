import * as vscode from 'vscode';
import { commands, schemes } from '../shared/ids.ts';
import type { Services } from '../shared/services.ts';

/** The page of every rule as a read-only document in the Markdown preview, and the command *Explain Rule*. */
export function registerRulePages({ context }: Services): vscode.Disposable {
	const pages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');

	async function provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
		const name = uri.path.replace(/^\/+/, '');
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(pages, name));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}

	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(schemes.rulePage, { provideTextDocumentContent }),
		vscode.commands.registerCommand(commands.explainRule, explainRule),
	);
}

async function explainRule(id: unknown): Promise<void> {
	const page = vscode.Uri.from({ scheme: schemes.rulePage, path: `/${id}.md` });
	await vscode.commands.executeCommand('markdown.showPreview', page);
}
