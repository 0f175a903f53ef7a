import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, webviews } from '../shared/ids.ts';
import type { CoveragePanel } from './coveragePanel.ts';

/** *Show Story Coverage*: which questions and competencies the stories cover, what is missing, and what to do next. */
export function registerCoverage(services: Services): vscode.Disposable {
	let current: CoveragePanel | undefined;

	async function fill(panel: vscode.WebviewPanel): Promise<void> {
		const { CoveragePanel } = await import('./coveragePanel.ts');
		current?.dispose();
		const coverage = new CoveragePanel(panel, services);
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
		vscode.window.registerWebviewPanelSerializer(webviews.coverage, { deserializeWebviewPanel: fill }),
		vscode.commands.registerCommand(commands.showStoryCoverage, async () => {
			if (current) {
				current.reveal();
				return;
			}
			const title = vscode.l10n.t('Story Coverage');
			await fill(vscode.window.createWebviewPanel(webviews.coverage, title, vscode.ViewColumn.Active));
		}),
	);
}
