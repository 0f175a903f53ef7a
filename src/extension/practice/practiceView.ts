import * as vscode from 'vscode';
import { isFilterActive } from '../../core/guide/filter.ts';
import type { Services } from '../services/services.ts';
import { configurationSection, settings, views } from '../shared/ids.ts';
import { describeFilter } from '../shared/questionFilter.ts';
import { SteadyTree } from '../shared/steadyTree.ts';
import { PracticeTree } from './practiceTree.ts';

/** The view of what is due. It reads the history when it is first seen. */
export function registerPracticeView({ guide, practice }: Services): vscode.Disposable {
	const tree = new PracticeTree({ guide, practice });
	const steady = new SteadyTree(tree);
	const view = vscode.window.createTreeView(views.practice, { treeDataProvider: steady, showCollapseAll: true });
	const badgeSetting = `${settings.practice}.badge`;

	async function showBadge(): Promise<void> {
		if (!view.visible && !practice.isLoaded) {
			return;
		}
		const isWanted = vscode.workspace.getConfiguration(configurationSection).get<boolean>(badgeSetting, true);
		const value = isWanted ? await tree.countDue() : 0;
		const tooltip = value === 1 ? vscode.l10n.t('1 question is due') : vscode.l10n.t('{0} questions are due', value);
		view.badge = value > 0 ? { value, tooltip } : undefined;
	}

	async function describe(): Promise<void> {
		const { filter } = practice;
		const words = view.visible && isFilterActive(filter) ? describeFilter(await guide.load(), filter) : '';
		view.message = words === '' ? '' : vscode.l10n.t('Filter: {0}', words);
	}

	function refresh(): void {
		void showBadge();
		void describe();
	}

	return vscode.Disposable.from(
		tree,
		steady,
		view,
		practice.onDidChange(refresh),
		view.onDidChangeVisibility(refresh),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(`${configurationSection}.${badgeSetting}`)) {
				refresh();
			}
		}),
	);
}
