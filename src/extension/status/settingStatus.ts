import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { StatusItem } from './statusItem.ts';

/** The language status item for problems with the settings; hidden if there are none. */
export function registerSettingStatus({ context, configurations, log }: Services): vscode.Disposable {
	const item = new StatusItem('starCoach.settings', log, async () => {
		const document = vscode.window.activeTextEditor?.document;
		const [problem] = document && isMarkdownFile(document) ? await configurations.settingProblems(document.uri) : [];
		if (problem === undefined) {
			return null;
		}
		return {
			name: vscode.l10n.t('STAR Coach Settings'),
			severity: vscode.LanguageStatusSeverity.Warning,
			text: problem,
			detail: vscode.l10n.t('STAR Coach Settings'),
			command: {
				title: vscode.l10n.t('Open Settings'),
				command: 'workbench.action.openSettings',
				arguments: [`@ext:${context.extension.id}`],
			},
		};
	});

	item.update();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(() => item.update()),
		configurations.onDidChange(() => item.update()),
	);
}
