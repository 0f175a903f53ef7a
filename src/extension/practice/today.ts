import * as vscode from 'vscode';
import { dueFrom, startOfDay } from '../../core/practice/days.ts';
import { planToday, type TodayPlan } from '../../core/practice/interviewDate.ts';
import { askedQuestions, storiesTimeoutMs } from '../services/nextQuestion.ts';
import type { Services } from '../services/services.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { upcomingInterview } from '../shared/interviewDate.ts';
import { whenText } from './wording.ts';

/** How far the user has come today. */
export interface Today {
	readonly done: number;
	/** How many rounds make up the day. */
	readonly goal: number;
	/** How many of them are left. */
	readonly left: number;
	/** The plan for an upcoming interview, which then decides the goal. */
	readonly plan: TodayPlan | undefined;
}

/** The plan for an upcoming interview, or else the daily goal; undefined if there is neither. */
export async function todayOf(services: Services, now: number): Promise<Today | undefined> {
	const interview = upcomingInterview(now);
	const goal = vscode.workspace.getConfiguration(configurationSection).get(`${settings.practice}.dailyGoal`, 0);
	if (interview === undefined && goal === 0) {
		return undefined;
	}
	const rounds = await services.practice.load();
	const done = rounds.summary.days.get(startOfDay(now)) ?? 0;
	if (interview === undefined) {
		return { done, goal, left: Math.max(0, goal - done), plan: undefined };
	}
	const plan = planToday(await askedQuestions(services, storiesTimeoutMs), (id) => rounds.memoryOf(id), interview, now);
	const left = plan.due + plan.fresh;
	return { done, goal: done + left, left, plan };
}

/** What comes back within the hour, in a sentence; empty if nothing does. */
export async function comingBack(services: Services, now: number): Promise<string> {
	const memories = await services.practice.memories();
	const asked = await askedQuestions(services, storiesTimeoutMs);
	const times = asked
		.flatMap(({ id }) => memories.get(id) ?? [])
		.map(dueFrom)
		.filter((time) => time > now && time <= now + 60 * 60 * 1000)
		.sort((a, b) => a - b);
	const [first] = times;
	if (first === undefined) {
		return '';
	}
	const when = whenText(first, now);
	return times.length === 1
		? vscode.l10n.t('One comes back {0}.', when)
		: vscode.l10n.t('{0} come back, the first {1}.', times.length, when);
}
