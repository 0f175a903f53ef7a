import * as vscode from 'vscode';
import { startOfDay } from '../../core/practice/days.ts';
import { readDate } from '../../core/practice/interviewDate.ts';
import { configurationSection, settings } from './ids.ts';

/** The start of the interview day, in ms since 1970; undefined if no date is set. It may be in the past. */
export function interviewDate(): number | undefined {
	return readDate(vscode.workspace.getConfiguration(configurationSection).get(settings.interviewDate, ''));
}

/** The start of the interview day, unless it is over. */
export function upcomingInterview(now: number): number | undefined {
	const date = interviewDate();
	return date !== undefined && date >= startOfDay(now) ? date : undefined;
}
