import * as vscode from 'vscode';
import { noFilter } from '../../core/guide/filter.ts';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Chapter } from '../../core/guide/model.ts';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, schemes, views } from '../shared/ids.ts';
import { pageIdOf } from '../shared/pageAddress.ts';
import { SteadyTree } from '../shared/steadyTree.ts';
import { GuideFilter } from './guideFilter.ts';
import { activePageUri, GuidePages, openPage } from './guidePages.ts';
import { type GuideNode, GuideTree } from './guideTree.ts';

/** The guide: its view, its pages, search, filter and favorites. */
export function registerGuide(services: Services): vscode.Disposable {
	const { context, guide: service, favorites, questionStates } = services;
	const filter = new GuideFilter(context.workspaceState);
	const tree = new GuideTree(service, questionStates, filter);
	const steady = new SteadyTree(tree);
	const view = vscode.window.createTreeView(views.guide, { treeDataProvider: steady, showCollapseAll: true });
	const pages = new GuidePages(services);

	async function pickQuestion(): Promise<GuideQuestion | undefined> {
		return (await import('../services/questionPicker.ts')).pickQuestion(service);
	}

	/** What a command was called for, or the page that is shown. */
	async function pageOf(argument: unknown): Promise<Chapter | GuideQuestion | undefined> {
		const guide = await service.complete();
		const id = pageIdOf(argument) ?? pageIdOf(activePageUri());
		return id === undefined ? undefined : (guide.question(id) ?? guide.chapter(id));
	}

	async function questionOf(argument: unknown): Promise<GuideQuestion | undefined> {
		const page = (await pageOf(argument)) ?? (await pickQuestion());
		return page && 'category' in page ? page : undefined;
	}

	async function open(argument: unknown): Promise<void> {
		const page = (await pageOf(argument)) ?? (await pickQuestion());
		if (page) {
			await openPage(page);
		}
	}

	async function turnPage(argument: unknown, step: 1 | -1): Promise<void> {
		const page = await pageOf(argument);
		const next = page && (await service.complete()).neighbor(page.id, step);
		if (next) {
			await openPage(next);
		}
	}

	async function setFavorite(argument: unknown, favorite: boolean): Promise<void> {
		const question = await questionOf(argument);
		if (question) {
			await favorites.set(question.id, favorite);
		}
	}

	async function copy(argument: unknown): Promise<void> {
		const guide = await service.complete();
		const node = argument as Partial<GuideNode & { kind: 'category' }> | undefined;
		const { categoryText, questionText } = await import('../../core/guide/page.ts');
		if (node?.kind === 'category' && node.category) {
			await copyText(categoryText(node.category));
			return;
		}
		const page = (await pageOf(argument)) ?? (await pickQuestion());
		if (page) {
			await copyText('category' in page ? `${questionText(page, guide)}\n` : page.text);
		}
	}

	/** Shows a question or chapter in the tree, whatever the filter hides. */
	async function reveal(argument: unknown): Promise<void> {
		const page = (await pageOf(argument)) ?? (await pickQuestion());
		if (!page) {
			return;
		}
		const isQuestion = 'category' in page;
		const { isFilterActive, matchesFilter } = await import('../../core/guide/filter.ts');
		const isShown = isQuestion
			? matchesFilter(page, questionStates.of(page.id), filter.value)
			: !isFilterActive(filter.value);
		if (!isShown) {
			await filter.set(noFilter);
		}
		const node: GuideNode = isQuestion ? { kind: 'question', question: page } : { kind: 'chapter', chapter: page };
		await view.reveal(node, { select: true, focus: true });
	}

	async function goToSource(argument: unknown): Promise<void> {
		const question = await questionOf(argument);
		const place = question && service.placeOf(question);
		if (place) {
			await vscode.window.showTextDocument(place.uri, { selection: place.range });
		}
	}

	/** Shows for which questions a story is still to be written. */
	async function showGaps(): Promise<void> {
		await filter.set({ ...noFilter, withoutStory: true });
		await vscode.commands.executeCommand(`${views.guide}.focus`);
	}

	/** Says what is shown; where that is nothing, the welcome text does, which a message would hide. */
	async function describeFilter(): Promise<void> {
		const words = view.visible && !(await tree.isEmpty()) ? filter.describe(await service.load()) : '';
		view.message = words === '' ? '' : vscode.l10n.t('Shown: {0}', words);
	}

	/** Lets the menus know whether the page shown is a question that is a favorite. */
	function announcePage(): void {
		const uri = activePageUri();
		const id = pageIdOf(uri);
		const isQuestion = uri?.path.startsWith('/questions/') === true;
		const kind = !isQuestion || id === undefined ? '' : favorites.has(id) ? 'favorite' : 'question';
		const hasStory = isQuestion && id !== undefined && questionStates.of(id).stories > 0;
		void vscode.commands.executeCommand('setContext', contextKeys.guidePage, kind);
		void vscode.commands.executeCommand('setContext', contextKeys.guidePageHasStory, hasStory);
	}

	async function openStory(argument: unknown): Promise<void> {
		const question = await questionOf(argument);
		if (question) {
			await (await import('./openStory.ts')).openStory(services, question.id);
		}
	}

	announcePage();
	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		filter,
		tree,
		steady,
		view,
		pages,
		vscode.workspace.registerFileSystemProvider(schemes.guide, pages, { isCaseSensitive: true, isReadonly: true }),
		tree.onDidChangeTreeData(() => void describeFilter()),
		view.onDidChangeVisibility(() => void describeFilter()),
		questionStates.onDidChange(announcePage),
		vscode.window.tabGroups.onDidChangeTabs(announcePage),
		vscode.window.tabGroups.onDidChangeTabGroups(announcePage),
		registerCommand(commands.openGuidePage, open),
		registerCommand(commands.openStoryOfQuestion, openStory),
		registerCommand(commands.nextGuidePage, (argument) => turnPage(argument, 1)),
		registerCommand(commands.previousGuidePage, (argument) => turnPage(argument, -1)),
		registerCommand(commands.addFavorite, (argument) => setFavorite(argument, true)),
		registerCommand(commands.removeFavorite, (argument) => setFavorite(argument, false)),
		registerCommand(commands.copyAsMarkdown, copy),
		registerCommand(commands.revealInGuide, reveal),
		registerCommand(commands.goToQuestionSource, goToSource),
		registerCommand(commands.searchGuide, async () => (await import('./searchGuide.ts')).searchGuide(service)),
		registerCommand(commands.filterGuide, async () => filter.ask(await service.complete())),
		registerCommand(commands.clearGuideFilter, () => filter.set(noFilter)),
		registerCommand(commands.showQuestionsWithoutStory, showGaps),
		registerCommand(commands.hideDoneQuestions, () => filter.set({ ...filter.value, hideDone: true })),
		registerCommand(commands.showDoneQuestions, () => filter.set({ ...filter.value, hideDone: false })),
		registerCommand(commands.addQuestion, async (node?: Partial<GuideNode & { kind: 'category' }>) =>
			(await import('./addQuestion.ts')).addQuestion(service, node?.category?.title),
		),
	);
}

/** Copies a text, and says so for a moment where nobody is disturbed. */
async function copyText(text: string): Promise<void> {
	await vscode.env.clipboard.writeText(text);
	vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown'), 4000);
}
