import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Services } from '../services/services.ts';
import type { InterviewStore } from './interviewStore.ts';

/** An element of the tree with everything below it. */
export interface PracticeNode {
	readonly item: vscode.TreeItem;
	readonly children: readonly PracticeNode[];
	/** What it shows, for commands. */
	readonly question?: GuideQuestion;
}

/** Lists what to do today, what is due, what comes up on which day, and what went worst. Empty at the very start. */
export class PracticeTree implements vscode.TreeDataProvider<PracticeNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #interviews: InterviewStore;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Services, interviews: InterviewStore) {
		this.#services = services;
		this.#interviews = interviews;
		const { practice, guide, notAsked, filter } = services;
		this.#subscriptions = vscode.Disposable.from(
			...[practice, guide, notAsked, filter, interviews].map((source) =>
				source.onDidChange(() => this.#changed.fire()),
			),
		);
	}

	async getChildren(node?: PracticeNode): Promise<PracticeNode[]> {
		if (node) {
			return [...node.children];
		}
		const { practiceNodes } = await import('./practiceNodes.ts');
		return practiceNodes(this.#services, this.#interviews.get());
	}

	getTreeItem({ item }: PracticeNode): vscode.TreeItem {
		return item;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}
}
