import * as vscode from 'vscode';
import { startOfDay } from '../../core/practice/days.ts';
import { readDate } from '../../core/practice/interviewDate.ts';
import { configurationSection, settings } from './ids.ts';

/** The first moment of the day of the interview, in ms since 1970; undefined where none is set. It may be over. */
export function interviewDate(): number | undefined {
	return readDate(vscode.workspace.getConfiguration(configurationSection).get(settings.interviewDate, ''));
}

/** The same, where it is not over yet. */
export function upcomingInterview(now: number): number | undefined {
	const date = interviewDate();
	return date !== undefined && date >= startOfDay(now) ? date : undefined;
}
