import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, schemes } from '../shared/ids.ts';

const page = vscode.Uri.from({ scheme: schemes.practice, path: '/progress.md' });

/** The progress page, as a read-only document in the Markdown preview that is updated as the user practices. */
export function registerProgress(services: Services): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();

	/** Refreshes the preview too, because it does not notice that a document was closed and reopened. */
	async function refresh(): Promise<void> {
		changed.fire(page);
		await vscode.commands.executeCommand('markdown.preview.refresh');
	}

	return vscode.Disposable.from(
		changed,
		services.practice.onDidChange(() => {
			if (vscode.window.tabGroups.all.some(({ activeTab }) => activeTab && showsProgress(activeTab))) {
				void refresh();
			}
		}),
		vscode.window.tabGroups.onDidChangeTabs((event) => {
			if (event.changed.some((tab) => tab.isActive && showsProgress(tab))) {
				void refresh();
			}
		}),
		vscode.workspace.registerTextDocumentContentProvider(schemes.practice, {
			onDidChange: changed.event,
			provideTextDocumentContent: async () => (await import('./progressPage.ts')).progressPage(services),
		}),
		vscode.commands.registerCommand(commands.showPracticeProgress, async () => {
			if ((await services.practice.memories()).size === 0) {
				void offerPractice();
				return;
			}
			// The user may have practiced in another window since then.
			changed.fire(page);
			await vscode.commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
			await refresh();
		}),
	);
}

/** Offers to practice instead, because a page without figures would be a dead end. */
async function offerPractice(): Promise<void> {
	const start = vscode.l10n.t('Practice a Question');
	const message = vscode.l10n.t('There is no progress to show yet: no answer has been rated.');
	if ((await vscode.window.showInformationMessage(message, start)) === start) {
		await vscode.commands.executeCommand(commands.practiceQuestion, null);
	}
}

function showsProgress({ input, label }: vscode.Tab): boolean {
	return (
		input instanceof vscode.TabInputWebview &&
		input.viewType.endsWith('markdown.preview') &&
		label.includes('progress.md')
	);
}
