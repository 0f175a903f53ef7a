import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, views } from '../shared/ids.ts';
import { NodeTree } from '../shared/nodeTree.ts';
import { DueReminder } from './dueReminder.ts';
import type { InterviewStore } from './interviewStore.ts';
import type { PracticeNode } from './practiceRows.ts';

/** After the start of a window, before the history is read for what is due; in ms. */
const startDelay = 1_000;

/** Lists what to do today, what is due, what comes up on which day, and what went worst. Empty at the very start. */
class PracticeTree extends NodeTree<PracticeNode> {
	readonly #services: Services;
	readonly #interviews: InterviewStore;

	constructor(services: Services, interviews: InterviewStore) {
		const { questionStates, guide, notAsked, filter } = services;
		super([questionStates, guide, notAsked, filter, interviews]);
		this.#services = services;
		this.#interviews = interviews;
	}

	protected async draw(): Promise<PracticeNode[]> {
		return (await import('./practiceNodes.ts')).practiceNodes(this.#services, this.#interviews.get());
	}
}

/** The view of what is due, with its badge. It reads the history shortly after the window has started. */
export function registerPracticeView(services: Services, interviews: InterviewStore): vscode.Disposable {
	const tree = new PracticeTree(services, interviews);
	const view = vscode.window.createTreeView(views.practice, { treeDataProvider: tree, showCollapseAll: true });
	const item = vscode.window.createStatusBarItem('starCoach.due', vscode.StatusBarAlignment.Right, 90);
	item.name = vscode.l10n.t('STAR Coach: Due Questions');
	item.command = { command: commands.practiceQuestion, title: item.name, arguments: [null] };
	const reminder = new DueReminder(view, item);

	async function remind(): Promise<void> {
		const hasPracticed = (await services.practice.memories()).size > 0;
		const times = hasPracticed ? await (await import('./practiceNodes.ts')).dueTimes(services) : [];
		reminder.set(times);
		void vscode.commands.executeCommand('setContext', contextKeys.practiced, hasPracticed);
	}
	const start = setTimeout(() => void remind(), startDelay);

	return vscode.Disposable.from(tree, view, item, reminder, tree.onDidRefresh(remind), {
		dispose: () => clearTimeout(start),
	});
}
