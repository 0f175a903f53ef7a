import * as vscode from 'vscode';
import type { Lens } from '../../core/coverage/lens.ts';
import type { View } from '../../protocol/coverage.ts';
import type { Services } from '../services/services.ts';
import { commands, webviews } from '../shared/ids.ts';
import type { CoveragePanel } from './coveragePanel.ts';
import { keepValues } from './values.ts';

/** *My Stories*: all of them in a table, and what they cover, what is missing, and what to do next. */
export function registerCoverage(services: Services): vscode.Disposable {
	let current: CoveragePanel | undefined;

	async function fill(panel: vscode.WebviewPanel, view?: View, by?: Lens): Promise<void> {
		const { CoveragePanel } = await import('./coveragePanel.ts');
		current?.dispose();
		const coverage = new CoveragePanel(panel, services, view, by);
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
		vscode.commands.registerCommand(commands.showStories, async (tab: unknown, values: unknown) => {
			const view = tab === 'overview' ? 'overview' : 'coverage';
			const by = typeof values === 'string' ? 'value' : undefined;
			if (typeof values === 'string') {
				await keepValues(services.context, values);
			}
			if (current) {
				current.show(view, by);
				return;
			}
			const title = vscode.l10n.t('My Stories');
			await fill(vscode.window.createWebviewPanel(webviews.coverage, title, vscode.ViewColumn.Active), view, by);
		}),
	);
}
