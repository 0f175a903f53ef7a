import * as vscode from 'vscode';
import { achievementsHead, appendAchievement } from '../../core/remember/bragFile.ts';
import { achievementsFile } from '../services/noted.ts';
import { appendToFile } from '../shared/appendToFile.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { summaryMilliseconds } from '../shared/statusBar.ts';
import { today } from '../shared/today.ts';
import { offerToKeepOut } from './offerToKeepOut.ts';

/** *Note an Achievement*: adds a line with today's date to a file in the preparation folder. */
export async function noteAchievement(state: vscode.Memento): Promise<void> {
	const { window } = vscode;
	const file = achievementsFile();
	if (!file) {
		return askForFolder(vscode.l10n.t('Achievements are noted in a folder; open one first.'));
	}
	const prompt = vscode.l10n.t('What did you do? One line, as you would tell a friend');
	const text = (
		await window.showInputBox({ title: vscode.l10n.t('Note an Achievement'), prompt, ignoreFocusOut: true })
	)?.trim();
	if (!text) {
		return;
	}
	try {
		await appendToFile(file, achievementsHead, (before) => appendAchievement(before, today(), text));
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
		void window.showErrorMessage(vscode.l10n.t('“{0}” could not be noted: {1}.', text, reason));
		return;
	}
	window.setStatusBarMessage(vscode.l10n.t('Noted in {0}', vscode.workspace.asRelativePath(file)), summaryMilliseconds);
	await offerToKeepOut(file, state);
}
