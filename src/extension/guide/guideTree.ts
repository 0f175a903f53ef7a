import * as vscode from 'vscode';
import { isDone, isFilterActive, matchesFilter, type QuestionState } from '../../core/guide/filter.ts';
import type { GuideCategory, GuideQuestion } from '../../core/guide/guide.ts';
import { type Chapter, labelOf, mustPrepare } from '../../core/guide/model.ts';
import type { CurrentFilter } from '../services/currentFilter.ts';
import type { GuideService } from '../services/guideService.ts';
import type { QuestionStates } from '../services/questionStates.ts';
import { commands } from '../shared/ids.ts';
import { NodeTree, type TreeNode } from '../shared/nodeTree.ts';

/** A row of the tree; for commands, with what it shows. */
export interface GuideNode extends TreeNode<GuideNode> {
	readonly question?: GuideQuestion;
	readonly chapter?: Chapter;
	readonly category?: GuideCategory;
}

/** How long the tree waits for the states of its questions, in ms; states that arrive later update the tree. */
const statesTimeout = 500;

/** Chapters, and categories with their questions. */
export class GuideTree extends NodeTree<GuideNode> {
	readonly #service: GuideService;
	readonly #states: QuestionStates;
	readonly #filter: CurrentFilter;

	constructor(service: GuideService, states: QuestionStates, filter: CurrentFilter) {
		super([service, states, filter]);
		this.#service = service;
		this.#states = states;
		this.#filter = filter;
	}

	protected async draw(): Promise<GuideNode[]> {
		const guide = await this.#service.load();
		// A tree that changes right after it appears can swallow a click.
		await this.#states.loaded(statesTimeout);
		const filter = this.#filter.value;
		const isFiltered = isFilterActive(filter);
		const categories = guide.categories.flatMap((category): GuideNode[] => {
			const shown = category.questions.filter((question) =>
				matchesFilter(question, this.#states.of(question.id), filter),
			);
			const children = shown.map((question) => ({
				item: questionItem(question, this.#states.of(question.id)),
				children: [],
				question,
			}));
			return isFiltered && shown.length === 0
				? []
				: [{ item: this.#categoryItem(category, shown, isFiltered), children, category }];
		});
		if (isFiltered) {
			return categories;
		}
		const chapters = guide.chapters.map(
			(chapter): GuideNode => ({ item: chapterItem(chapter), children: [], chapter }),
		);
		const isInterview = ({ chapter }: GuideNode) => chapter?.question !== undefined;
		return [
			{ item: chaptersItem(), children: chapters.filter((node) => !isInterview(node)) },
			...categories,
			{ item: interviewsItem(), children: chapters.filter(isInterview) },
		];
	}

	/** Creates tooltips on demand, because they contain more than the tree shows. */
	async resolveTreeItem(item: vscode.TreeItem, { question }: GuideNode): Promise<vscode.TreeItem> {
		if (question) {
			const { questionSummary } = await import('../../core/guide/page.ts');
			item.tooltip = new vscode.MarkdownString(questionSummary(question, await this.#service.load()));
		}
		return item;
	}

	#categoryItem(category: GuideCategory, shown: readonly GuideQuestion[], isFiltered: boolean): vscode.TreeItem {
		const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
		const item = new vscode.TreeItem(category.title, isFiltered || category.id === mustPrepare ? Expanded : Collapsed);
		const withStory = shown.filter(({ id }) => this.#states.of(id).stories > 0).length;
		// The id differs while filtered, so that categories expanded by the filter collapse again afterward.
		item.id = `category ${category.id}${isFiltered ? ' filtered' : ''}`;
		item.iconPath = new vscode.ThemeIcon(category.icon);
		item.description =
			withStory > 0
				? vscode.l10n.t('{0} of {1} with a story', withStory, shown.length)
				: shown.length === 1
					? vscode.l10n.t('1 question')
					: vscode.l10n.t('{0} questions', shown.length);
		item.tooltip = category.description || vscode.l10n.t('From your own question banks');
		item.contextValue = category.own ? 'category+own' : 'category';
		item.accessibilityInformation = { label: `${category.title}, ${item.description}` };
		return item;
	}
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
