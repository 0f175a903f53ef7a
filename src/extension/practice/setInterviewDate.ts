import * as vscode from 'vscode';
import { addDays, startOfDay } from '../../core/practice/days.ts';
import { readDate, writeDate } from '../../core/practice/interviewDate.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { inputStep } from '../shared/inputStep.ts';
import { interviewDate } from '../shared/interviewDate.ts';
import { dateText } from './wording.ts';

/** The choices, in days from today; the user can type any other date. */
const offered = [1, 3, 7, 14, 28];

/** *Set Interview Date*: the schedule then brings everything back before that day. */
export async function setInterviewDate(): Promise<void> {
	const today = startOfDay(Date.now());
	const known = interviewDate();
	type Item = vscode.QuickPickItem & { readonly date?: string };
	const items: Item[] = offered.map((days) => {
		const time = addDays(today, days);
		const label = days === 1 ? vscode.l10n.t('Tomorrow') : vscode.l10n.t('In {0} Days', days);
		return { label, description: dateText(time), date: writeDate(time) };
	});
	const other: Item = { label: vscode.l10n.t('Another Date…') };
	const remove: Item = { label: vscode.l10n.t('No Interview'), date: '' };
	const picked = await vscode.window.showQuickPick(
		known === undefined ? [...items, other] : [...items, other, remove],
		{
			title: vscode.l10n.t('Interview Date'),
			placeHolder:
				known === undefined
					? vscode.l10n.t('When is your interview?')
					: vscode.l10n.t('When is your interview? Currently set to {0}', dateText(known)),
		},
	);
	const date = picked && (picked.date ?? (await askDate(today)));
	if (date !== undefined) {
		await keepInterviewDate(date);
	}
}

async function askDate(today: number): Promise<string | undefined> {
	const text = await vscode.window.showInputBox({
		...inputStep(vscode.l10n.t('Interview Date')),
		prompt: vscode.l10n.t('Year, month and day, such as {0}', writeDate(addDays(today, 10))),
		validateInput: (input) => {
			const date = readDate(input);
			if (date === undefined) {
				return vscode.l10n.t('Type a date such as {0}.', writeDate(addDays(today, 10)));
			}
			return date < today ? vscode.l10n.t('Type a date that is today or later.') : undefined;
		},
	});
	return text?.trim();
}

/** @param date as written in the settings; empty for none */
export async function keepInterviewDate(date: string): Promise<void> {
	const value = date === '' ? undefined : date;
	await vscode.workspace
		.getConfiguration(configurationSection)
		.update(settings.interviewDate, value, vscode.ConfigurationTarget.Global);
}
