import * as vscode from 'vscode';
import { noFilter } from '../../core/guide/filter.ts';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, schemes, views } from '../shared/ids.ts';
import { activePageUri, pageIdOf } from '../shared/pageAddress.ts';
import type { GuideCommands } from './guideCommands.ts';
import { GuidePages } from './guidePages.ts';
import { type GuideNode, GuideTree } from './guideTree.ts';

/** The guide: its view, its pages, search, filter and favorites. */
export function registerGuide(services: Services): vscode.Disposable {
	const { guide: service, favorites, filter, questionStates } = services;
	const tree = new GuideTree(service, questionStates, filter);
	const view = vscode.window.createTreeView(views.guide, { treeDataProvider: tree, showCollapseAll: true });
	const pages = new GuidePages(services);

	async function run(task: (guideCommands: GuideCommands) => Promise<void>): Promise<void> {
		const { GuideCommands } = await import('./guideCommands.ts');
		await task(new GuideCommands(services));
	}

	/** @param how one condition to set; if none, the user chooses */
	async function filterQuestions(how: unknown): Promise<void> {
		if (how !== 'withoutStory' && how !== 'hideDone') {
			await filter.ask();
			return;
		}
		await filter.set({ ...noFilter, [how]: true });
		await vscode.commands.executeCommand(`${views.guide}.focus`);
	}

	/** Describes the filter; shows no message if the tree is empty, because it would hide the welcome text. */
	async function describeFilter(): Promise<void> {
		const words = view.visible && (await tree.getChildren()).length > 0 ? await filter.describe() : '';
		view.message = words === '' ? '' : vscode.l10n.t('Showing: {0}', words);
	}

	/** Sets the menus' context keys: whether the page shown is a question, is a favorite, and has a story. */
	function announcePage(): void {
		const uri = activePageUri();
		const id = pageIdOf(uri);
		const isQuestion = uri?.path.startsWith('/questions/') === true;
		const kind = !isQuestion || id === undefined ? '' : favorites.has(id) ? 'favorite' : 'question';
		const hasStory = isQuestion && id !== undefined && questionStates.of(id).stories > 0;
		void vscode.commands.executeCommand('setContext', contextKeys.guidePage, kind);
		void vscode.commands.executeCommand('setContext', contextKeys.guidePageHasStory, hasStory);
	}

	announcePage();
	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		tree,
		view,
		pages,
		vscode.workspace.registerFileSystemProvider(schemes.guide, pages, { isCaseSensitive: true, isReadonly: true }),
		tree.onDidRefresh(() => void describeFilter()),
		view.onDidChangeVisibility(() => void describeFilter()),
		questionStates.onDidChange(announcePage),
		vscode.window.tabGroups.onDidChangeTabs(announcePage),
		vscode.window.tabGroups.onDidChangeTabGroups(announcePage),
		registerCommand(commands.openGuidePage, (argument) => run((each) => each.open(argument))),
		registerCommand(commands.openStoryOfQuestion, (argument) => run((each) => each.openStory(argument))),
		registerCommand(commands.nextGuidePage, (argument) => run((each) => each.turnPage(argument, 1))),
		registerCommand(commands.previousGuidePage, (argument) => run((each) => each.turnPage(argument, -1))),
		registerCommand(commands.addFavorite, (argument) => run((each) => each.setFavorite(argument, true))),
		registerCommand(commands.removeFavorite, (argument) => run((each) => each.setFavorite(argument, false))),
		registerCommand(commands.copyAsMarkdown, (argument) => run((each) => each.copy(argument))),
		registerCommand(commands.revealInGuide, (argument) => run((each) => each.reveal(argument, view, tree))),
		registerCommand(commands.goToQuestionSource, (argument) => run((each) => each.goToSource(argument))),
		registerCommand(commands.searchGuide, async () => (await import('./searchGuide.ts')).searchGuide(service)),
		registerCommand(commands.filterGuide, filterQuestions),
		registerCommand(commands.clearGuideFilter, () => filter.set(noFilter)),
		registerCommand(commands.addQuestion, async (node?: Partial<GuideNode>) =>
			(await import('./addQuestion.ts')).addQuestion(service, node?.category?.title),
		),
	);
}
