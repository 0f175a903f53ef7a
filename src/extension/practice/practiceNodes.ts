import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { labelOf } from '../../core/guide/model.ts';
import { type Agenda, agendaOf, type Scheduled } from '../../core/practice/agenda.ts';
import { dueFrom } from '../../core/practice/days.ts';
import { askedQuestions } from '../services/nextQuestion.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import type { StoredInterview } from './interviewStore.ts';
import { type PracticeNode, practiceRows, startRow } from './practiceRows.ts';
import { dateText, dueSince, ratingName, whenText } from './wording.ts';

/** The whole view: rows that suggest what to do, then the questions that were practiced and those not asked any more. */
export async function practiceNodes(services: Services, interview?: StoredInterview): Promise<PracticeNode[]> {
	const [agenda, { questions }] = await Promise.all([agendaFor(services), services.guide.load()]);
	const notAsked = questions.filter(({ id }) => services.notAsked.has(id));
	const nodes = [
		...(await practiceRows(services, interview)),
		...(agenda.weakest.length > 0 ? groupNodes(agenda) : []),
		...(notAsked.length > 0 ? [notAskedNode(notAsked)] : []),
	];
	// An empty view has a welcome text with a button that starts.
	return nodes.length > 0 ? [startRow(), ...nodes] : [];
}

/** When the practiced questions become due, in ms since 1970. */
export async function dueTimes(services: Services): Promise<number[]> {
	const { due, days } = await agendaFor(services);
	return [...due, ...days.flatMap(({ questions }) => questions)].map(({ memory }) => dueFrom(memory));
}

async function agendaFor(services: Services): Promise<Agenda> {
	const [asked, memories] = await Promise.all([askedQuestions(services), services.practice.memories()]);
	return agendaOf(asked, (id) => memories.get(id), Date.now());
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

function groupNodes({ due, days, weakest }: Agenda): PracticeNode[] {
	const upcoming = days.reduce((sum, { questions }) => sum + questions.length, 0);
	const now = Date.now();
	const weakestNode = groupNode('weakest', vscode.l10n.t('Weakest First'), 'flame', '', Collapsed, [
		...weakest.map((scheduled) => questionNode('weakest', scheduled)),
	]);
	weakestNode.item.tooltip = vscode.l10n.t('Questions whose answers you would forget soonest, judging by your ratings');
	return [
		groupNode(
			'due',
			vscode.l10n.t('Due Now'),
			'history',
			due.length === 0 ? vscode.l10n.t('nothing') : countText(due.length),
			due.length === 0 ? None : Expanded,
			due.map((scheduled) => questionNode('due', scheduled)),
		),
		groupNode(
			'upcoming',
			vscode.l10n.t('Upcoming'),
			'calendar',
			countText(upcoming),
			upcoming === 0 ? None : Expanded,
			days.map(({ start, questions }) => {
				const when = `${whenText(start, now)} · ${countText(questions.length)}`;
				const nodes = questions.map((scheduled) => questionNode('upcoming', scheduled));
				const day = groupNode(`day ${start}`, dateText(start), 'calendar', when, Collapsed, nodes);
				day.item.contextValue = 'practiceDay';
				return day;
			}),
		),
		weakestNode,
	];
}

function groupNode(
	id: string,
	label: string,
	icon: string,
	description: string,
	state: vscode.TreeItemCollapsibleState,
	children: readonly PracticeNode[],
): PracticeNode {
	const item = new vscode.TreeItem(label, state);
	item.id = id;
	item.iconPath = new vscode.ThemeIcon(icon);
	item.description = description;
	item.contextValue = 'practiceGroup';
	// Otherwise, screen readers read the tooltip instead of the name.
	item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') };
	return { item, children };
}

function notAskedNode(questions: readonly GuideQuestion[]): PracticeNode {
	const nodes = questions.map((question) => {
		const item = new vscode.TreeItem(labelOf(question));
		item.id = `notAsked ${question.id}`;
		item.iconPath = new vscode.ThemeIcon('circle-slash');
		item.tooltip = question.title;
		item.contextValue = 'practiceNotAsked';
		item.accessibilityInformation = { label: question.title };
		item.command = { command: commands.openGuidePage, title: vscode.l10n.t('Open'), arguments: [question.id] };
		return { item, children: [], question };
	});
	return groupNode('notAsked', vscode.l10n.t('Not Asked'), 'circle-slash', countText(nodes.length), Collapsed, nodes);
}

function questionNode(group: 'due' | 'upcoming' | 'weakest', scheduled: Scheduled): PracticeNode {
	const { question, memory } = scheduled;
	const isDue = group === 'due';
	const isStory = question.category === '';
	const { rounds, lastRating, due } = memory;
	const practiced = rounds === 1 ? vscode.l10n.t('practiced once') : vscode.l10n.t('practiced {0}×', rounds);
	const description = isDue ? dueSince(due, Date.now()) : `${ratingName(lastRating)} · ${practiced}`;
	const item = new vscode.TreeItem(labelOf(question));
	item.id = `${group} ${question.id}`;
	item.iconPath = new vscode.ThemeIcon(
		isStory ? 'book' : isDue ? 'history' : 'comment',
		isDue ? new vscode.ThemeColor('list.warningForeground') : undefined,
	);
	item.description = description;
	item.tooltip = `${question.title}\n${practiced}`;
	item.contextValue = isStory ? 'practiceStory' : 'practiceQuestion';
	item.accessibilityInformation = { label: `${question.title}, ${description}` };
	item.command = { command: commands.practiceQuestion, title: vscode.l10n.t('Practice'), arguments: [question.id] };
	return { item, children: [], question };
}

function countText(count: number): string {
	return count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', count);
}
