import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import {
	isStepDone,
	type PreparationStep,
	preparationSteps,
	storiesWanted,
	type Worksheet,
} from '../../core/guide/preparation.ts';
import type { Services } from '../services/services.ts';
import { isReady } from '../services/storyIndex.ts';
import { commands, syncedState } from '../shared/ids.ts';
import { SyncedMarks } from '../shared/syncedMarks.ts';
import type { WorksheetFiles } from './worksheetFiles.ts';

export interface StepNode {
	readonly kind: 'step';
	readonly step: PreparationStep;
	readonly isDone: boolean;
	readonly title: string;
	readonly description: string;
	readonly tooltip: string;
	readonly icon: string;
}

export interface QuestionsNode {
	readonly kind: 'questions';
	readonly steps: readonly StepNode[];
}

export type PreparationNode = StepNode | QuestionsNode;

/** The interview preparation checklist. */
export class PreparationTree implements vscode.TreeDataProvider<PreparationNode>, vscode.Disposable {
	readonly #services: Pick<Services, 'context' | 'guide' | 'stories'>;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;
	readonly #checks: SyncedMarks;
	#worksheets: Promise<WorksheetFiles> | undefined;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Pick<Services, 'context' | 'guide' | 'stories'>) {
		this.#services = services;
		this.#checks = new SyncedMarks(services.context.globalState, syncedState.checks);
		const change = () => this.#changed.fire();
		this.#subscriptions = vscode.Disposable.from(
			services.stories.onDidChange(({ files, readiness }) => {
				if (!files || readiness) {
					change();
				}
			}),
			services.guide.onDidChange(change),
		);
	}

	async getChildren(node?: PreparationNode): Promise<PreparationNode[]> {
		if (node) {
			return node.kind === 'questions' ? [...node.steps] : [];
		}
		const steps = await this.steps();
		const isQuestion = ({ step }: StepNode) => 'question' in step.opens;
		return [...steps.filter((step) => !isQuestion(step)), { kind: 'questions', steps: steps.filter(isQuestion) }];
	}

	getTreeItem(node: PreparationNode): vscode.TreeItem {
		return node.kind === 'step' ? stepItem(node) : questionsItem(node);
	}

	/** The current state of every step. */
	async steps(): Promise<StepNode[]> {
		const { guide: service, stories } = this.#services;
		const [guide, all, filled] = await Promise.all([service.load(), stories.all(), this.#filledIn()]);
		const readyStories = all.filter(isReady).length;
		const hasReadyStory = (id: string) => stories.ofQuestion(id).some(isReady);
		const checks = this.#checks.all();
		return preparationSteps(guide, {
			readyStories,
			hasReadyStory,
			isFilledIn: (worksheet) => filled.has(worksheet),
		}).map((step) => ({
			kind: 'step',
			step,
			isDone: isStepDone(step, checks.get(step.id)),
			...textsOf(step, guide, readyStories),
		}));
	}

	/** Stores a step that the user checked or unchecked if it differs from what stories and worksheets show. */
	async check({ step }: StepNode, isDone: boolean): Promise<void> {
		await this.#checks.set(step.id, isDone === step.done ? null : isDone);
		this.#changed.fire();
	}

	async #filledIn(): Promise<ReadonlySet<Worksheet>> {
		this.#worksheets ??= import('./worksheetFiles.ts').then(
			({ WorksheetFiles }) => new WorksheetFiles(this.#services.context.extensionUri, () => this.#changed.fire()),
		);
		return (await this.#worksheets).filled();
	}

	dispose(): void {
		void this.#worksheets?.then((worksheets) => worksheets.dispose());
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}
}

/** The purpose of a worksheet, in a few words. */
export function worksheetTitle(worksheet: Worksheet): string {
	const titles: Readonly<Record<Worksheet, string>> = {
		'story-plan': vscode.l10n.t('Prepare {0} to {1} stories', storiesWanted.least, storiesWanted.most),
		swot: vscode.l10n.t('Do a SWOT analysis'),
		'strengths-and-weaknesses': vscode.l10n.t('Strengths and weaknesses'),
		'job-requirements': vscode.l10n.t('Map the job requirements'),
		'company-and-values': vscode.l10n.t('Research company and values'),
		pitch: vscode.l10n.t('Prepare your pitch'),
		'questions-to-ask': vscode.l10n.t('Questions to ask them'),
		'interview-day': vscode.l10n.t('Card for the day'),
	};
	return titles[worksheet];
}

function stepItem(node: StepNode): vscode.TreeItem {
	const { step, isDone, title, description, tooltip, icon } = node;
	const item = new vscode.TreeItem(title);
	const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
	item.id = step.id;
	item.iconPath = new vscode.ThemeIcon(icon);
	item.description = description;
	item.checkboxState = {
		state: isDone ? Checked : Unchecked,
		tooltip: isDone ? vscode.l10n.t('Done') : vscode.l10n.t('Not done yet'),
		accessibilityInformation: { label: title },
	};
	item.accessibilityInformation = { label: [title, description].filter(Boolean).join(', ') };
	item.contextValue = 'worksheet' in step.opens ? 'worksheet' : 'question';
	item.command =
		'worksheet' in step.opens
			? { command: commands.openWorksheet, title, arguments: [step.opens.worksheet] }
			: { command: commands.openGuidePage, title, arguments: [step.opens.question] };
	item.tooltip = tooltip;
	return item;
}

function questionsItem({ steps }: QuestionsNode): vscode.TreeItem {
	const title = vscode.l10n.t('Must-prepare questions');
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
	item.id = 'must-prepare questions';
	item.iconPath = new vscode.ThemeIcon('target');
	item.description = vscode.l10n.t('{0} of {1}', steps.filter(({ isDone }) => isDone).length, steps.length);
	item.accessibilityInformation = { label: `${title}, ${item.description}` };
	return item;
}

function textsOf(
	{ opens }: PreparationStep,
	guide: Guide,
	readyStories: number,
): Pick<StepNode, 'title' | 'description' | 'tooltip' | 'icon'> {
	if ('question' in opens) {
		const question = guide.question(opens.question);
		return {
			title: guide.questionName(opens.question),
			description: '',
			tooltip: vscode.l10n.t(
				'{0} Checked automatically when a story linked to this question is ready.',
				question?.title ?? opens.question,
			),
			icon: 'comment',
		};
	}
	const icons: Readonly<Record<Worksheet, string>> = {
		'story-plan': 'book',
		swot: 'pulse',
		'strengths-and-weaknesses': 'person',
		'job-requirements': 'checklist',
		'company-and-values': 'globe',
		pitch: 'megaphone',
		'questions-to-ask': 'question',
		'interview-day': 'calendar',
	};
	const description = opens.worksheet === 'story-plan' ? vscode.l10n.t('{0} ready', readyStories) : '';
	const title = worksheetTitle(opens.worksheet);
	const tooltip =
		opens.worksheet === 'story-plan'
			? vscode.l10n.t('{0}: checked automatically when {1} stories are ready', title, storiesWanted.least)
			: vscode.l10n.t('{0}: opens a worksheet, and is checked automatically when you have filled it in', title);
	return { title, description, tooltip, icon: icons[opens.worksheet] };
}
