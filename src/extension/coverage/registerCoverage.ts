import * as vscode from 'vscode';
import type { View } from '../../protocol/coverage.ts';
import type { Services } from '../services/services.ts';
import { commands, webviews } from '../shared/ids.ts';
import type { CoveragePanel } from './coveragePanel.ts';

/** *My Stories*: all of them in a table, and what they cover, what is missing, and what to do next. */
export function registerCoverage(services: Services): vscode.Disposable {
	let current: CoveragePanel | undefined;

	async function fill(panel: vscode.WebviewPanel, view?: View): Promise<void> {
		const { CoveragePanel } = await import('./coveragePanel.ts');
		current?.dispose();
		const coverage = new CoveragePanel(panel, services, view);
		current = coverage;
		coverage.onDidDispose(() => {
			coverage.dispose();
			if (current === coverage) {
				current = undefined;
			}
		});
	}

	return vscode.Disposable.from(
		{ dispose: () => current?.dispose() },
		vscode.window.registerWebviewPanelSerializer(webviews.coverage, {
			deserializeWebviewPanel: (panel) => fill(panel),
		}),
		vscode.commands.registerCommand(commands.showStories, async (tab: unknown) => {
			const view = tab === 'overview' ? 'overview' : 'coverage';
			if (current) {
				current.show(view);
				return;
			}
			const title = vscode.l10n.t('My Stories');
			await fill(vscode.window.createWebviewPanel(webviews.coverage, title, vscode.ViewColumn.Active), view);
		}),
	);
}
