import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, views } from '../shared/ids.ts';
import { SteadyTree } from '../shared/steadyTree.ts';
import { type Grouping, StoriesTree, type StoryNode } from './storiesTree.ts';

const lookedKey = 'lookedForStories';

/** The view of the workspace's stories. */
export function registerStories(services: Services): vscode.Disposable {
	const { context, stories, guide, log } = services;
	const tree = new StoriesTree(stories, guide, context.workspaceState);
	const steady = new SteadyTree(tree);
	const view = vscode.window.createTreeView(views.stories, { treeDataProvider: steady, showCollapseAll: true });

	function announce(): void {
		void vscode.commands.executeCommand('setContext', contextKeys.storiesGrouping, tree.grouping);
	}

	async function groupBy(grouping: Grouping): Promise<void> {
		await tree.groupBy(grouping);
		announce();
	}

	/** From a story to the question that it answers; asks which one where there are several, and for one where there is none. */
	async function goToQuestion(node?: StoryNode): Promise<void> {
		const uri = node?.uri ?? vscode.window.activeTextEditor?.document.uri;
		await stories.all();
		const story = node?.story ?? (uri && stories.ofFile(uri)[0]);
		const known = await guide.complete();
		const questions = story?.questions.flatMap((id) => known.question(id) ?? []) ?? [];
		if (questions.length === 0) {
			await vscode.commands.executeCommand(commands.linkStory, uri);
			return;
		}
		const items = questions.map((question) => ({ label: question.title, question }));
		const placeHolder = vscode.l10n.t('Choose a question');
		const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder });
		if (picked) {
			await vscode.commands.executeCommand(commands.revealInGuide, picked.question.id);
		}
	}

	/** From an editor to the item of its story. */
	async function revealStory(argument?: unknown): Promise<void> {
		const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
		await stories.all();
		const inFile = uri ? stories.ofFile(uri) : [];
		const line = (vscode.window.activeTextEditor?.selection.active.line ?? 0) + 1;
		const story = inFile.findLast(({ report }) => report.line <= line) ?? inFile[0];
		const node = story && (await tree.nodeOf(story));
		if (node) {
			await view.reveal(node, { select: true, focus: true });
		} else {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('The active editor does not show a story from this workspace.'),
			);
		}
	}

	async function openToSide({ story }: StoryNode): Promise<void> {
		const line = story.report.line - 1;
		const selection = new vscode.Range(line, 0, line, 0);
		await vscode.window.showTextDocument(story.uri, { selection, viewColumn: vscode.ViewColumn.Beside });
	}

	/** Shows, or no longer, that there are stories that are not checked. */
	function showFound(count: number): void {
		void vscode.commands.executeCommand('setContext', contextKeys.storiesFound, count > 0);
		const isEmpty = stories.known().length === 0;
		// Where there is no story, the welcome text says it, which a message would hide.
		view.message =
			count === 0 || isEmpty
				? ''
				: count === 1
					? vscode.l10n.t('1 more file looks like a story: choose “Find My Stories” above.')
					: vscode.l10n.t('{0} more files look like stories: choose “Find My Stories” above.', count);
	}

	/** Looks through a workspace once, quietly, when somebody looks at its stories for the first time. */
	async function lookOnce(): Promise<void> {
		if (!view.visible || context.workspaceState.get(lookedKey) === true) {
			return;
		}
		await context.workspaceState.update(lookedKey, true);
		await stories.all();
		const { findStories } = await import('./foundStories.ts');
		showFound((await findStories(services)).length);
	}

	function lookOnceSafely(): void {
		lookOnce().catch((error) => log.error('The workspace could not be looked through for stories.', error));
	}

	announce();
	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		tree,
		steady,
		view,
		view.onDidChangeVisibility(lookOnceSafely),
		registerCommand(commands.findMyStories, async () => {
			await (await import('./findMyStories.ts')).findMyStories(services);
			showFound(0);
		}),
		registerCommand(commands.groupStoriesByCategory, () => groupBy('category')),
		registerCommand(commands.groupStoriesByFolder, () => groupBy('folder')),
		registerCommand(commands.goToQuestion, goToQuestion),
		registerCommand(commands.revealStory, revealStory),
		registerCommand(commands.openStoryToSide, openToSide),
		registerCommand(commands.revealStoryFile, ({ uri }: StoryNode) =>
			vscode.commands.executeCommand('revealInExplorer', uri),
		),
	);
}
