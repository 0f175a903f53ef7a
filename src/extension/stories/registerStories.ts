import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, views } from '../shared/ids.ts';
import { type Grouping, StoriesTree, type StoryNode } from './storiesTree.ts';
import type { StoryCommands } from './storyCommands.ts';

const lookedKey = 'lookedForStories';

/** The view of the stories in the workspace. */
export function registerStories(services: Services): vscode.Disposable {
	const { context, stories, guide, log } = services;
	const tree = new StoriesTree(stories, guide, context.workspaceState);
	const view = vscode.window.createTreeView(views.stories, { treeDataProvider: tree, showCollapseAll: true });

	async function run<Result>(task: (storyCommands: StoryCommands) => Promise<Result>): Promise<Result> {
		const { StoryCommands } = await import('./storyCommands.ts');
		return task(new StoryCommands(services, tree, view));
	}

	function announce(): void {
		void vscode.commands.executeCommand('setContext', contextKeys.storiesGrouping, tree.grouping);
	}

	async function groupBy(grouping: Grouping): Promise<void> {
		await tree.groupBy(grouping);
		announce();
	}

	let hasLooked = false;

	/**
	 * Searches a workspace when the user first looks at its stories; one without stories, which says what was found, in
	 * each window.
	 */
	async function lookOnce(): Promise<void> {
		if (!view.visible || hasLooked) {
			return;
		}
		hasLooked = true;
		const isKnown = context.workspaceState.get(lookedKey) === true;
		if (!isKnown || (await stories.all()).length === 0) {
			await context.workspaceState.update(lookedKey, true);
			await run((storyCommands) => storyCommands.lookForMore());
		}
	}

	announce();
	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		tree,
		view,
		view.onDidChangeVisibility(({ visible }) => {
			if (!visible) {
				view.message = '';
			}
			lookOnce().catch((error) => log.error('The workspace could not be searched for stories.', error));
		}),
		registerCommand(commands.findMyStories, (how?: unknown) => run((each) => each.find(how))),
		registerCommand(commands.groupStoriesByCategory, () => groupBy('category')),
		registerCommand(commands.groupStoriesByFolder, () => groupBy('folder')),
		registerCommand(commands.goToQuestion, (node?: StoryNode) => run((each) => each.goToQuestion(node))),
		registerCommand(commands.revealStory, (argument?: unknown) => run((each) => each.reveal(argument))),
		registerCommand(commands.openStoryToSide, (node: StoryNode) => run((each) => each.openToSide(node))),
		registerCommand(commands.revealStoryFile, ({ uri }: StoryNode) =>
			vscode.commands.executeCommand('revealInExplorer', uri),
		),
	);
}
