import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { showStory } from '../services/showStory.ts';
import { commands, contextKeys, views } from '../shared/ids.ts';
import { summaryMilliseconds } from '../shared/statusBar.ts';
import { storyTargetOf } from '../shared/storyTarget.ts';
import { findMyStories } from './findMyStories.ts';
import { type FoundPassage, findStories } from './foundStories.ts';
import type { StoriesNode, StoriesTree, StoryNode } from './storiesTree.ts';

/** The commands of the stories view. */
export class StoryCommands {
	readonly #services: Services;
	readonly #tree: StoriesTree;
	readonly #view: vscode.TreeView<StoriesNode>;

	constructor(services: Services, tree: StoriesTree, view: vscode.TreeView<StoriesNode>) {
		this.#services = services;
		this.#tree = tree;
		this.#view = view;
	}

	/** Goes from a story to its question; asks which if there are several, and links one if there is none. */
	async goToQuestion(node?: StoryNode): Promise<void> {
		const { stories, guide } = this.#services;
		const target = storyTargetOf(node);
		await stories.all();
		const story = node?.story ?? (target && stories.at(target.uri, target.line ?? 1));
		const known = await guide.complete();
		const questions = story?.questions.flatMap((id) => known.question(id) ?? []) ?? [];
		if (questions.length === 0) {
			await vscode.commands.executeCommand(commands.linkStory, target?.uri, target?.line);
			return;
		}
		const items = questions.map((question) => ({ label: question.title, question }));
		const placeHolder = vscode.l10n.t('Choose a question');
		const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder });
		if (picked) {
			await vscode.commands.executeCommand(commands.revealInGuide, picked.question.id);
		}
	}

	/** Reveals the story of the active editor in the view. */
	async reveal(argument?: unknown): Promise<void> {
		const { stories } = this.#services;
		const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
		await stories.all();
		const story = uri && stories.at(uri, (vscode.window.activeTextEditor?.selection.active.line ?? 0) + 1);
		const node = story && (await this.#tree.nodeOf(story));
		if (node) {
			await this.#view.reveal(node, { select: true, focus: true });
		} else {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('The active editor does not show a story from this workspace.'),
			);
		}
	}

	async openToSide({ story }: StoryNode): Promise<void> {
		await showStory(story, vscode.ViewColumn.Beside);
	}

	/**
	 * What was written where is said in the view, where it stays and is read whole, or in the status bar if the view is
	 * hidden.
	 *
	 * @param how `passages` for those alone
	 */
	async find(how: unknown): Promise<void> {
		const written = await findMyStories(this.#services, how);
		if (written !== undefined) {
			this.#tree.showFound(0, 0);
			if (this.#view.visible) {
				this.#view.message = written;
			} else {
				vscode.window.setStatusBarMessage(written, summaryMilliseconds);
			}
		}
		await this.lookForMore();
	}

	/** Looks for stories that are not checked, and shows a row that leads to them if there are any. */
	async lookForMore(): Promise<void> {
		const passages: FoundPassage[] = [];
		try {
			const [found] = await vscode.window.withProgress({ location: { viewId: views.stories } }, () =>
				Promise.all([findStories(this.#services, passages), this.#services.stories.all()]),
			);
			setContext(contextKeys.storiesFound, found.length + passages.length > 0);
			this.#tree.showFound(found.length, passages.length);
		} finally {
			// From now on, an empty view says what to do; a button that is replaced would be clicked by mistake.
			setContext(contextKeys.storiesSearched, true);
		}
	}
}

function setContext(key: string, value: boolean): void {
	void vscode.commands.executeCommand('setContext', key, value);
}
