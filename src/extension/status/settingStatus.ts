import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';

/** The language status item that says what is wrong with the settings; there is none while nothing is. */
export function registerSettingStatus({ configurations, log }: Services): vscode.Disposable {
	let item: vscode.LanguageStatusItem | undefined;
	/** The latest update: what an older one brings is dropped. */
	let latest = 0;

	async function update(): Promise<void> {
		const update = ++latest;
		const document = vscode.window.activeTextEditor?.document;
		const [problem] = document && isMarkdownFile(document) ? await configurations.settingProblems(document.uri) : [];
		if (update !== latest) {
			return;
		}
		if (problem === undefined) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= vscode.languages.createLanguageStatusItem('starCoach.settings', { language: 'markdown' });
		item.name = vscode.l10n.t('Settings of STAR Coach');
		item.severity = vscode.LanguageStatusSeverity.Warning;
		item.text = problem;
		item.detail = vscode.l10n.t('Settings of STAR Coach');
		item.command = {
			title: vscode.l10n.t('Open Settings'),
			command: 'workbench.action.openSettings',
			arguments: ['@ext:star-coach.star-coach'],
		};
	}
	function updateSoon(): void {
		update().catch((error) => log.error('The settings could not be checked.', error));
	}

	updateSoon();
	return vscode.Disposable.from(
		{
			dispose() {
				latest++;
				item?.dispose();
			},
		},
		vscode.window.onDidChangeActiveTextEditor(updateSoon),
		configurations.onDidChange(updateSoon),
	);
}
