import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { labelOf } from '../../core/guide/model.ts';
import type { Agenda, Scheduled } from '../../core/practice/agenda.ts';
import type { Memory } from '../../core/practice/schedule.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import type { InterviewStore } from './interviewStore.ts';
import type { PracticeRow } from './practiceRows.ts';

type Needs = Pick<Services, 'guide' | 'practice' | 'stories' | 'notAsked' | 'filter'>;
type Group = 'due' | 'upcoming' | 'weakest';

export type PracticeNode =
	| PracticeRow
	| { readonly kind: 'group'; readonly group: Group; readonly agenda: Agenda<GuideQuestion> }
	/** The questions that are not asked any more, and one of them. */
	| { readonly kind: 'notAskedGroup'; readonly questions: readonly GuideQuestion[] }
	| { readonly kind: 'notAsked'; readonly question: GuideQuestion }
	| { readonly kind: 'day'; readonly start: number; readonly questions: readonly Scheduled<GuideQuestion>[] }
	| QuestionNode;

export interface QuestionNode extends Scheduled<GuideQuestion> {
	readonly kind: 'question';
	readonly group: Group;
}

/** Lists what to do today, what is due, what comes up on which day, and what went worst. Empty at the very start. */
export class PracticeTree implements vscode.TreeDataProvider<PracticeNode>, vscode.Disposable {
	readonly #services: Needs;
	readonly #interviews: InterviewStore;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Needs, interviews: InterviewStore) {
		this.#services = services;
		this.#interviews = interviews;
		const change = () => this.#changed.fire();
		this.#subscriptions = vscode.Disposable.from(
			services.practice.onDidChange(change),
			services.guide.onDidChange(change),
			services.notAsked.onDidChange(change),
			services.filter.onDidChange(change),
			interviews.onDidChange(change),
		);
	}

	/** When the practiced questions become due, in ms since 1970. */
	async dueTimes(): Promise<number[]> {
		if ((await this.#services.practice.memories()).size === 0) {
			return [];
		}
		const [{ due, days }, { dueFrom }] = await Promise.all([this.#agenda(), import('../../core/practice/days.ts')]);
		return [...due, ...days.flatMap(({ questions }) => questions)].map(({ memory }) => dueFrom(memory));
	}

	async getChildren(node?: PracticeNode): Promise<PracticeNode[]> {
		switch (node?.kind) {
			case undefined:
				return this.#groups();
			case 'group':
				return childrenOf(node.group, node.agenda);
			case 'day':
				return node.questions.map((scheduled) => ({ kind: 'question', group: 'upcoming', ...scheduled }));
			case 'notAskedGroup':
				return node.questions.map((question) => ({ kind: 'notAsked', question }));
			case 'row':
			case 'question':
			case 'notAsked':
				return [];
		}
	}

	async getTreeItem(node: PracticeNode): Promise<vscode.TreeItem> {
		if (node.kind === 'group') {
			return groupItem(node.group, node.agenda);
		}
		if (node.kind === 'row') {
			return (await import('./practiceRows.ts')).rowItem(node);
		}
		if (node.kind === 'notAskedGroup' || node.kind === 'notAsked') {
			return notAskedItem(node);
		}
		const wording = await import('./wording.ts');
		if (node.kind === 'question') {
			return questionItem(node, detailOf(node, wording));
		}
		const item = new vscode.TreeItem(wording.dateText(node.start), vscode.TreeItemCollapsibleState.Collapsed);
		item.id = `day ${node.start}`;
		item.iconPath = new vscode.ThemeIcon('calendar');
		item.description = `${wording.whenText(node.start, Date.now())} · ${countText(node.questions.length)}`;
		item.contextValue = 'practiceDay';
		item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
		return item;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	async #groups(): Promise<PracticeNode[]> {
		const { guide } = this.#services;
		const [agenda, { questions }, { practiceRows }] = await Promise.all([
			this.#agenda(),
			guide.load(),
			import('./practiceRows.ts'),
		]);
		const notAsked = questions.filter(({ id }) => this.#services.notAsked.has(id));
		const hasPracticed = agenda.weakest.length > 0;
		const groups: readonly Group[] = hasPracticed ? ['due', 'upcoming', 'weakest'] : [];
		return [
			...(await practiceRows(this.#services, this.#interviews.get(), hasPracticed)),
			...groups.map((group) => ({ kind: 'group', group, agenda }) as const),
			...(notAsked.length > 0 ? [{ kind: 'notAskedGroup', questions: notAsked } as const] : []),
		];
	}

	async #agenda(): Promise<Agenda<GuideQuestion>> {
		const { guide: service, practice, notAsked } = this.#services;
		const [guide, memories, { agendaOf }, { rehearsedStories }] = await Promise.all([
			service.load(),
			practice.memories(),
			import('../../core/practice/agenda.ts'),
			import('../services/rehearsedStories.ts'),
		]);
		const rehearsed = await rehearsedStories(this.#services, memories.keys());
		const asked = [...guide.questions, ...rehearsed].filter(({ id }) => !notAsked.has(id));
		return agendaOf(asked, (id) => memories.get(id), Date.now());
	}
}

function childrenOf(group: Group, agenda: Agenda<GuideQuestion>): PracticeNode[] {
	if (group === 'upcoming') {
		return agenda.days.map(({ start, questions }) => ({ kind: 'day', start, questions }));
	}
	return agenda[group].map((scheduled) => ({ kind: 'question', group, ...scheduled }));
}

function groupItem(group: Group, agenda: Agenda<GuideQuestion>): vscode.TreeItem {
	const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem('');
	item.id = group;
	item.contextValue = 'practiceGroup';
	if (group === 'due') {
		const count = agenda.due.length;
		item.label = vscode.l10n.t('Due Now');
		item.iconPath = new vscode.ThemeIcon('history');
		item.description = count === 0 ? vscode.l10n.t('nothing') : countText(count);
		item.collapsibleState = count === 0 ? None : Expanded;
	} else if (group === 'upcoming') {
		const count = agenda.days.reduce((sum, { questions }) => sum + questions.length, 0);
		item.label = vscode.l10n.t('Upcoming');
		item.iconPath = new vscode.ThemeIcon('calendar');
		item.description = countText(count);
		item.collapsibleState = count === 0 ? None : Expanded;
	} else {
		item.label = vscode.l10n.t('Weakest First');
		item.iconPath = new vscode.ThemeIcon('flame');
		item.tooltip = vscode.l10n.t('Questions whose answers you would forget soonest, judging by your ratings');
		item.collapsibleState = Collapsed;
	}
	// Otherwise, screen readers read the tooltip instead of the name.
	item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
	return item;
}

function notAskedItem(node: Extract<PracticeNode, { kind: 'notAskedGroup' | 'notAsked' }>): vscode.TreeItem {
	if (node.kind === 'notAsked') {
		const { question } = node;
		const item = new vscode.TreeItem(labelOf(question));
		item.id = `notAsked ${question.id}`;
		item.iconPath = new vscode.ThemeIcon('circle-slash');
		item.tooltip = question.title;
		item.contextValue = 'practiceNotAsked';
		item.accessibilityInformation = { label: question.title };
		item.command = { command: commands.openGuidePage, title: vscode.l10n.t('Open'), arguments: [question.id] };
		return item;
	}
	const item = new vscode.TreeItem(vscode.l10n.t('Not Asked'), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = 'notAsked';
	item.iconPath = new vscode.ThemeIcon('circle-slash');
	item.description = countText(node.questions.length);
	item.contextValue = 'practiceGroup';
	return item;
}

function questionItem({ question, memory, group }: QuestionNode, description: string): vscode.TreeItem {
	const item = new vscode.TreeItem(labelOf(question));
	item.id = `${group} ${question.id}`;
	const isStory = question.category === '';
	item.iconPath = new vscode.ThemeIcon(
		isStory ? 'book' : group === 'due' ? 'history' : 'comment',
		group === 'due' ? new vscode.ThemeColor('list.warningForeground') : undefined,
	);
	item.description = description;
	item.tooltip = `${question.title}\n${practicedText(memory)}`;
	item.contextValue = isStory ? 'practiceStory' : 'practiceQuestion';
	item.accessibilityInformation = { label: `${question.title}, ${description}` };
	item.command = { command: commands.practiceQuestion, title: vscode.l10n.t('Practice'), arguments: [question.id] };
	return item;
}

function detailOf({ group, memory }: QuestionNode, wording: typeof import('./wording.ts')): string {
	const rating = wording.ratingName(memory.lastRating);
	return group === 'due' ? wording.dueSince(memory.due, Date.now()) : `${rating} · ${practicedText(memory)}`;
}

function practicedText({ rounds }: Memory): string {
	return rounds === 1 ? vscode.l10n.t('practiced once') : vscode.l10n.t('practiced {0}×', rounds);
}

function countText(count: number): string {
	return count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', count);
}
