import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, views } from '../shared/ids.ts';
import { SteadyTree } from '../shared/steadyTree.ts';
import { DueReminder } from './dueReminder.ts';
import type { InterviewStore } from './interviewStore.ts';
import { PracticeTree } from './practiceTree.ts';

/** The view of what is due. It reads the history when first shown. */
export function registerPracticeView(services: Services, interviews: InterviewStore): vscode.Disposable {
	const { practice } = services;
	const tree = new PracticeTree(services, interviews);
	const steady = new SteadyTree(tree);
	const view = vscode.window.createTreeView(views.practice, { treeDataProvider: steady, showCollapseAll: true });
	const item = vscode.window.createStatusBarItem('starCoach.due', vscode.StatusBarAlignment.Right, 90);
	item.name = vscode.l10n.t('STAR Coach: Due Questions');
	item.command = { command: commands.practiceQuestion, title: item.name, arguments: [null] };
	const reminder = new DueReminder(services.context.globalState, view, item);

	async function remind(): Promise<void> {
		if (view.visible || practice.isLoaded) {
			await reminder.keep(await tree.dueTimes());
		}
	}

	return vscode.Disposable.from(
		tree,
		steady,
		view,
		item,
		reminder,
		practice.onDidChange(() => void remind()),
		view.onDidChangeVisibility(() => void remind()),
	);
}
