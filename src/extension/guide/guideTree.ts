import * as vscode from 'vscode';
import { isDone, isFilterActive, matchesFilter, type QuestionState } from '../../core/guide/filter.ts';
import type { Guide, GuideCategory, GuideQuestion } from '../../core/guide/guide.ts';
import { type Chapter, labelOf, mustPrepare } from '../../core/guide/model.ts';
import type { CurrentFilter } from '../services/currentFilter.ts';
import type { GuideService } from '../services/guideService.ts';
import type { QuestionStates } from '../services/questionStates.ts';
import { commands } from '../shared/ids.ts';

export type GuideNode =
	| { readonly kind: 'chapters' | 'interviews' }
	| { readonly kind: 'chapter'; readonly chapter: Chapter }
	| { readonly kind: 'category'; readonly category: GuideCategory }
	| { readonly kind: 'question'; readonly question: GuideQuestion };

const chapters: GuideNode = { kind: 'chapters' };
const interviews: GuideNode = { kind: 'interviews' };

/** How long the tree waits for the states of its questions, in ms; states that arrive later update the tree. */
const statesTimeout = 500;

/** Chapters, and categories with their questions. */
export class GuideTree implements vscode.TreeDataProvider<GuideNode>, vscode.Disposable {
	readonly #service: GuideService;
	readonly #states: QuestionStates;
	readonly #filter: CurrentFilter;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(service: GuideService, states: QuestionStates, filter: CurrentFilter) {
		this.#service = service;
		this.#states = states;
		this.#filter = filter;
		const change = () => this.#changed.fire();
		this.#subscriptions = vscode.Disposable.from(
			service.onDidChange(change),
			states.onDidChange(change),
			filter.onDidChange(change),
		);
	}

	async getChildren(node?: GuideNode): Promise<GuideNode[]> {
		const guide = await this.#service.load();
		switch (node?.kind) {
			case undefined:
				// A tree that changes right after it appears can swallow a click.
				await this.#states.loaded(statesTimeout);
				return this.#roots(guide);
			case 'chapters':
			case 'interviews':
				return guide.chapters
					.filter((chapter) => parentOf(chapter).kind === node.kind)
					.map((chapter) => ({ kind: 'chapter', chapter }));
			case 'category':
				return this.#shown(guide.category(node.category.id) ?? node.category).map(toNode);
			default:
				return [];
		}
	}

	/** Whether the filter hides everything. */
	async isEmpty(): Promise<boolean> {
		return this.#roots(await this.#service.load()).length === 0;
	}

	async getParent(node: GuideNode): Promise<GuideNode | undefined> {
		if (node.kind === 'chapter') {
			return parentOf(node.chapter);
		}
		if (node.kind !== 'question') {
			return undefined;
		}
		const category = (await this.#service.load()).category(node.question.category);
		return category && { kind: 'category', category };
	}

	async getTreeItem(node: GuideNode): Promise<vscode.TreeItem> {
		switch (node.kind) {
			case 'chapters':
				return chaptersItem();
			case 'interviews':
				return interviewsItem();
			case 'chapter':
				return chapterItem(node.chapter);
			case 'category':
				return this.#categoryItem(node.category);
			case 'question':
				return questionItem(node.question, this.#states.of(node.question.id));
		}
	}

	/** Creates tooltips on demand, because they contain more than the tree shows. */
	async resolveTreeItem(item: vscode.TreeItem, node: GuideNode): Promise<vscode.TreeItem> {
		if (node.kind === 'question') {
			const { questionSummary } = await import('../../core/guide/page.ts');
			item.tooltip = new vscode.MarkdownString(questionSummary(node.question, await this.#service.load()));
		}
		return item;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	#roots(guide: Guide): GuideNode[] {
		const isFiltered = isFilterActive(this.#filter.value);
		const categories = guide.categories.filter((category) => !isFiltered || this.#shown(category).length > 0);
		const nodes = categories.map((category): GuideNode => ({ kind: 'category', category }));
		return isFiltered ? nodes : [chapters, ...nodes, interviews];
	}

	#shown({ questions }: GuideCategory): readonly GuideQuestion[] {
		const filter = this.#filter.value;
		return questions.filter((question) => matchesFilter(question, this.#states.of(question.id), filter));
	}

	#categoryItem(category: GuideCategory): vscode.TreeItem {
		const shown = this.#shown(category);
		const isFiltered = isFilterActive(this.#filter.value);
		const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
		const item = new vscode.TreeItem(category.title, isFiltered || category.id === mustPrepare ? Expanded : Collapsed);
		const told = shown.filter(({ id }) => this.#states.of(id).stories > 0).length;
		// The id differs while filtered, so that categories expanded by the filter collapse again afterward.
		item.id = `category ${category.id}${isFiltered ? ' filtered' : ''}`;
		item.iconPath = new vscode.ThemeIcon(category.icon);
		item.description =
			told > 0
				? vscode.l10n.t('{0} of {1} with a story', told, shown.length)
				: shown.length === 1
					? vscode.l10n.t('1 question')
					: vscode.l10n.t('{0} questions', shown.length);
		item.tooltip = category.description || vscode.l10n.t('From your own question banks');
		item.contextValue = category.own ? 'category+own' : 'category';
		item.accessibilityInformation = { label: `${category.title}, ${item.description}` };
		return item;
	}
}

function parentOf({ question }: Chapter) {
	return question === undefined ? chapters : interviews;
}

function toNode(question: GuideQuestion): GuideNode {
	return { kind: 'question', question };
}

function chaptersItem(): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Read First'), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = 'chapters';
	item.iconPath = new vscode.ThemeIcon('book');
	item.tooltip = vscode.l10n.t('What behavioral interviews are about, and how to prepare and tell a story');
	item.contextValue = 'chapters';
	item.accessibilityInformation = { label: item.label as string };
	return item;
}

function interviewsItem(): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Whole Interviews'), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = 'interviews';
	item.iconPath = new vscode.ThemeIcon('comment-discussion');
	item.tooltip = vscode.l10n.t('Interviews to read, or to practice in the candidate’s place');
	return item;
}

function chapterItem(chapter: Chapter): vscode.TreeItem {
	const item = new vscode.TreeItem(chapter.title);
	item.id = `chapter ${chapter.id}`;
	const isInterview = chapter.question !== undefined;
	item.iconPath = new vscode.ThemeIcon(isInterview ? 'comment' : 'file-text');
	item.tooltip = chapter.summary;
	item.contextValue = isInterview ? 'interview' : 'chapter';
	const kind = isInterview ? vscode.l10n.t('interview') : vscode.l10n.t('chapter');
	item.accessibilityInformation = { label: `${chapter.title}, ${kind}` };
	item.command = { command: commands.openGuidePage, title: chapter.title, arguments: [chapter.id] };
	return item;
}

function questionItem(question: GuideQuestion, state: QuestionState): vscode.TreeItem {
	const item = new vscode.TreeItem(labelOf(question));
	const description = describe(state, ' · ', `${state.rounds}×`);
	item.id = `question ${question.id}`;
	item.iconPath = questionIcon(question, state);
	item.description = description;
	item.contextValue = ['question', state.favorite && 'favorite', question.origin && 'own'].filter(Boolean).join('+');
	item.accessibilityInformation = {
		// Screen readers read a period before a comma as the end of the sentence.
		label: [
			question.title.replace(/\.$/, ''),
			state.favorite && vscode.l10n.t('favorite'),
			question.difficulty,
			describe(state, ', ', vscode.l10n.t('practiced {0}×', state.rounds)),
		]
			.filter(Boolean)
			.join(', '),
	};
	item.command = { command: commands.openGuidePage, title: question.title, arguments: [question.id] };
	return item;
}

function questionIcon(question: GuideQuestion, state: QuestionState): vscode.ThemeIcon {
	if (state.due) {
		return new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'));
	}
	if (isDone(state)) {
		return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green'));
	}
	if (state.favorite) {
		return new vscode.ThemeIcon('star-full');
	}
	return new vscode.ThemeIcon(question.origin ? 'account' : 'comment');
}

/**
 * The user's work on a question, in a few words.
 *
 * @param rounds says how often it was practiced; short where it is seen, as a row of the tree has little room
 */
function describe(state: QuestionState, separator: string, rounds: string): string {
	const parts = [
		state.due && vscode.l10n.t('due'),
		state.stories === 1 && vscode.l10n.t('1 story'),
		state.stories > 1 && vscode.l10n.t('{0} stories', state.stories),
		state.rounds > 0 && rounds,
	];
	return parts.filter(Boolean).join(separator);
}
