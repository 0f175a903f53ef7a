import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, internalCommands, views } from '../shared/ids.ts';
import { PreparationTree } from './preparationTree.ts';

/** The interview preparation checklist and its worksheets. */
export function registerPreparation(services: Services): vscode.Disposable {
	const tree = new PreparationTree(services);
	const view = vscode.window.createTreeView(views.preparation, {
		treeDataProvider: tree,
		manageCheckboxStateManually: true,
	});

	async function showProgress(): Promise<void> {
		const steps = await tree.getChildren();
		view.description = vscode.l10n.t('{0} of {1} done', steps.filter(({ isDone }) => isDone).length, steps.length);
	}

	function showProgressWhenVisible(): void {
		if (view.visible) {
			void showProgress();
		}
	}

	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		tree,
		view,
		tree.onDidRefresh(showProgressWhenVisible),
		view.onDidChangeVisibility(showProgressWhenVisible),
		view.onDidChangeCheckboxState(async ({ items }) => {
			for (const [node, state] of items) {
				await tree.check(node, state === vscode.TreeItemCheckboxState.Checked);
			}
		}),
		registerCommand(commands.openWorksheet, async (argument) =>
			(await import('./openWorksheet.ts')).openWorksheet(services, argument),
		),
		registerCommand(internalCommands.writeJobWorksheet, async (posting: string) =>
			(await import('./prepareForJob.ts')).prepareForJob(services, posting),
		),
	);
}
