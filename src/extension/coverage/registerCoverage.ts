import * as vscode from 'vscode';
import type { Lens } from '../../core/coverage/lens.ts';
import type { View } from '../../protocol/coverage.ts';
import type { Services } from '../services/services.ts';
import { commands, webviews } from '../shared/ids.ts';
import { OnePanel } from '../webviews/onePanel.ts';
import type { CoveragePanel } from './coveragePanel.ts';
import { keepValues } from './values.ts';

/** *My Stories*: all of them in a table, and what they cover, what is missing, and what to do next. */
export function registerCoverage(services: Services): vscode.Disposable {
	const panels = new OnePanel<CoveragePanel>();

	async function fill(panel: vscode.WebviewPanel, view?: View, by?: Lens): Promise<void> {
		const { CoveragePanel } = await import('./coveragePanel.ts');
		panels.fill(panel, () => new CoveragePanel(panel, services, view, by));
	}

	return vscode.Disposable.from(
		panels,
		vscode.window.registerWebviewPanelSerializer(webviews.coverage, {
			deserializeWebviewPanel: (panel) => fill(panel),
		}),
		vscode.commands.registerCommand(commands.showStories, async (tab: unknown, values: unknown) => {
			const view = tab === 'overview' ? 'overview' : 'coverage';
			const by = typeof values === 'string' ? 'value' : undefined;
			if (typeof values === 'string') {
				await keepValues(services.context, values);
			}
			if (panels.current) {
				panels.current.show(view, by);
				return;
			}
			const title = vscode.l10n.t('My Stories');
			await fill(vscode.window.createWebviewPanel(webviews.coverage, title, vscode.ViewColumn.Active), view, by);
		}),
	);
}
