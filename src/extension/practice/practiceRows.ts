import * as vscode from 'vscode';
import { isFilterActive } from '../../core/guide/filter.ts';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { daysInARow } from '../../core/practice/progress.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { interviewDate, upcomingInterview } from '../shared/interviewDate.ts';
import type { TreeNode } from '../shared/nodeTree.ts';
import type { StoredInterview } from './interviewStore.ts';
import { todayOf } from './today.ts';

/** A row of the view; for commands, with the question that it shows. */
export interface PracticeNode extends TreeNode<PracticeNode> {
	readonly question?: GuideQuestion;
}

/** The rows above the questions that apply now, most urgent first: each suggests what to do next and does it at a click. */
export async function practiceRows(services: Services, interview?: StoredInterview): Promise<PracticeNode[]> {
	const now = Date.now();
	return [debriefRow(now), unfinishedRow(interview), await todayRow(services, now), await filterRow(services)].filter(
		(row) => row !== undefined,
	);
}

function row(
	id: 'debrief' | 'unfinished' | 'start' | 'today' | 'filter',
	icon: string,
	command: string,
	label: string,
	description: string,
	tooltip: string,
): PracticeNode {
	const item = new vscode.TreeItem(label);
	item.id = `row ${id}`;
	item.description = description;
	item.tooltip = tooltip;
	item.iconPath = new vscode.ThemeIcon(icon);
	item.contextValue = `practice-${id}`;
	// Null: a row is not about the question whose page happens to be open.
	item.command = { command, title: label, arguments: [null] };
	item.accessibilityInformation = { label: description === '' ? label : `${label}, ${description}` };
	return { item, children: [] };
}

/** Shown whenever the view has any row. */
export function startRow(): PracticeNode {
	const tooltip = vscode.l10n.t('Asks the question you most need next');
	return row('start', 'play', commands.practiceQuestion, vscode.l10n.t('Practice a Question'), '', tooltip);
}

/** Shown from the day after the interview. */
function debriefRow(now: number): PracticeNode | undefined {
	return interviewDate() === undefined || upcomingInterview(now) !== undefined
		? undefined
		: row(
				'debrief',
				'checklist',
				commands.logInterview,
				vscode.l10n.t('How did your interview go?'),
				vscode.l10n.t('note what was asked'),
				vscode.l10n.t('Adds the questions you were asked to your own question bank'),
			);
}

function unfinishedRow(interview: StoredInterview | undefined): PracticeNode | undefined {
	return (
		interview &&
		row(
			'unfinished',
			'debug-continue',
			commands.continueMockInterview,
			vscode.l10n.t('Continue Mock Interview'),
			vscode.l10n.t('question {0} of {1}', interview.answers.length + 1, interview.plan.length),
			vscode.l10n.t('You have an unfinished mock interview'),
		)
	);
}

/** The plan for an upcoming interview, or else the daily goal. */
async function todayRow(services: Services, now: number): Promise<PracticeNode | undefined> {
	const [today, { summary }] = await Promise.all([todayOf(services, now), services.practice.load()]);
	if (!today || (summary.days.size === 0 && !today.plan)) {
		return undefined;
	}
	const { done, goal, left, plan } = today;
	const streak = daysInARow(summary.days, now);
	return row(
		'today',
		left === 0 ? 'pass' : 'target',
		commands.practiceQuestion,
		left === 0 ? vscode.l10n.t('Done for Today') : vscode.l10n.t('Today: {0} of {1} rounds', done, goal),
		plan ? countdown(plan.daysLeft) : streak > 1 ? vscode.l10n.t('{0}-day streak', streak) : '',
		plan
			? vscode.l10n.t(
					'Until your interview, {0} to repeat and {1} must-prepare questions to practice for the first time',
					plan.due,
					plan.fresh,
				)
			: vscode.l10n.t('Your daily goal is {0} rounds; change it in the settings', goal),
	);
}

/** @param days until the interview */
function countdown(days: number): string {
	if (days === 0) {
		return vscode.l10n.t('interview today');
	}
	return days === 1 ? vscode.l10n.t('1 day to go') : vscode.l10n.t('{0} days to go', days);
}

async function filterRow({ filter }: Services): Promise<PracticeNode | undefined> {
	const tooltip = vscode.l10n.t('Change which questions are shown and asked');
	return isFilterActive(filter.value)
		? row(
				'filter',
				'filter-filled',
				commands.filterGuide,
				vscode.l10n.t('Filter: {0}', await filter.describe()),
				'',
				tooltip,
			)
		: undefined;
}
