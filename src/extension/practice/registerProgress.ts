import * as vscode from 'vscode';
import { commands, schemes } from '../shared/ids.ts';
import type { Services } from '../shared/services.ts';

const page = vscode.Uri.from({ scheme: schemes.practice, path: '/progress.md' });

/** The page of progress as a read-only document in the Markdown preview; it follows what is practised. */
export function registerProgress(services: Services): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const isOpen = () => vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === page.toString());
	return vscode.Disposable.from(
		changed,
		services.practice.onDidChange(() => {
			if (isOpen()) {
				changed.fire(page);
			}
		}),
		vscode.workspace.registerTextDocumentContentProvider(schemes.practice, {
			onDidChange: changed.event,
			provideTextDocumentContent: async () => (await import('./progressPage.ts')).progressPage(services),
		}),
		vscode.commands.registerCommand(commands.showPracticeProgress, () => {
			// Other windows may have practised since it was last shown.
			changed.fire(page);
			return vscode.commands.executeCommand('markdown.showPreview', page);
		}),
	);
}
