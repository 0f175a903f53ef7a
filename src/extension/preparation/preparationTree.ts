import * as vscode from 'vscode';
import {
	type PreparationStep,
	pitchQuestion,
	preparationSteps,
	storiesWanted,
	type Worksheet,
} from '../../core/guide/preparation.ts';
import type { Services } from '../services/services.ts';
import { isReady } from '../services/storyIndex.ts';
import { commands, syncedState } from '../shared/ids.ts';
import { NodeTree, type TreeNode } from '../shared/nodeTree.ts';
import { SyncedMarks } from '../shared/syncedMarks.ts';
import type { WorksheetFiles } from './worksheetFiles.ts';

export interface StepNode extends TreeNode<StepNode> {
	readonly step: PreparationStep;
	readonly isDone: boolean;
}

/** The interview preparation checklist. */
export class PreparationTree extends NodeTree<StepNode> {
	readonly #services: Pick<Services, 'context' | 'stories'>;
	readonly #checks: SyncedMarks;
	#worksheets: Promise<WorksheetFiles> | undefined;

	constructor(services: Pick<Services, 'context' | 'stories'>) {
		const checks = new SyncedMarks(services.context.globalState, syncedState.checks);
		super([checks, services.stories]);
		this.#services = services;
		this.#checks = checks;
	}

	protected async draw(): Promise<StepNode[]> {
		const { stories } = this.#services;
		const [all, filled, { isAnyMapped }] = await Promise.all([
			stories.all(),
			this.#filledIn(),
			import('./worksheetFiles.ts'),
		]);
		const readyStories = all.filter(isReady).length;
		return preparationSteps({
			readyStories,
			hasPitch: stories.ofQuestion(pitchQuestion).some(isReady),
			hasJob: await isAnyMapped(),
			isFilledIn: (worksheet) => filled.has(worksheet),
		}).map((step) => {
			const isDone = this.#checks.get(step.id) ?? step.done;
			const description = step.id === 'story-plan' ? vscode.l10n.t('{0} ready', readyStories) : '';
			return { item: stepItem(step, isDone, description), children: [], step, isDone };
		});
	}

	/** Stores a step that the user checked or unchecked if it differs from what stories and worksheets show. */
	async check({ step }: Pick<StepNode, 'step'>, isDone: boolean): Promise<void> {
		await this.#checks.set(step.id, isDone === step.done ? null : isDone);
	}

	async #filledIn(): Promise<ReadonlySet<Worksheet>> {
		this.#worksheets ??= import('./worksheetFiles.ts').then(
			({ WorksheetFiles }) => new WorksheetFiles(this.#services.context.extensionUri, () => this.refresh()),
		);
		return (await this.#worksheets).filled();
	}

	override dispose(): void {
		void this.#worksheets?.then((worksheets) => worksheets.dispose());
		this.#checks.dispose();
		super.dispose();
	}
}

/** What a step is for, in a few words. */
export function stepTitle(id: PreparationStep['id']): string {
	const titles: Readonly<Record<PreparationStep['id'], string>> = {
		'story-plan': vscode.l10n.t('Prepare {0} to {1} stories', storiesWanted.least, storiesWanted.most),
		pitch: vscode.l10n.t('Prepare your pitch'),
		'job-requirements': vscode.l10n.t('Map the job requirements'),
		swot: vscode.l10n.t('Strengths and weaknesses'),
		'company-and-values': vscode.l10n.t('Research company and values'),
		'questions-to-ask': vscode.l10n.t('Questions to ask them'),
		'interview-day': vscode.l10n.t('Card for the day'),
	};
	return titles[id];
}

const icons: Readonly<Record<PreparationStep['id'], string>> = {
	'story-plan': 'book',
	pitch: 'megaphone',
	'job-requirements': 'checklist',
	swot: 'pulse',
	'company-and-values': 'globe',
	'questions-to-ask': 'question',
	'interview-day': 'calendar',
};

/** What a click on a step opens, and when the step is checked by itself. */
function actionOf(id: PreparationStep['id']): {
	readonly run: readonly [id: string, ...string[]];
	readonly when: string;
} {
	switch (id) {
		case 'story-plan':
			return {
				run: [commands.showStories],
				when: vscode.l10n.t('Checked automatically when {0} stories are ready.', storiesWanted.least),
			};
		case 'pitch':
			return {
				run: [commands.openGuidePage, pitchQuestion],
				when: vscode.l10n.t('Checked automatically when the story linked to this question is ready.'),
			};
		case 'job-requirements':
			return {
				run: [commands.prepareForJob],
				when: vscode.l10n.t('Checked automatically when a job has its worksheet.'),
			};
		default:
			return {
				run: [commands.openWorksheet, id satisfies Worksheet],
				when: vscode.l10n.t('Opens a worksheet; checked automatically when you have filled it in.'),
			};
	}
}

function stepItem({ id }: PreparationStep, isDone: boolean, description: string): vscode.TreeItem {
	const title = stepTitle(id);
	const item = new vscode.TreeItem(title);
	const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
	const {
		run: [command, ...how],
		when,
	} = actionOf(id);
	item.id = id;
	item.iconPath = new vscode.ThemeIcon(icons[id]);
	item.description = description;
	item.checkboxState = {
		state: isDone ? Checked : Unchecked,
		tooltip: isDone ? vscode.l10n.t('Done') : vscode.l10n.t('Not done yet'),
		accessibilityInformation: { label: title },
	};
	item.accessibilityInformation = { label: [title, description].filter(Boolean).join(', ') };
	item.contextValue = 'step';
	item.command = { command, title, arguments: how };
	item.tooltip = `${title}\n${when}`;
	return item;
}
