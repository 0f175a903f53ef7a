import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { readinessText } from '../../core/report/readinessText.ts';
import type { Services } from '../services/services.ts';
import { uncheckedText, whyUnchecked } from '../services/unchecked.ts';
import { say } from '../shared/editorLanguage.ts';
import { commands } from '../shared/ids.ts';
import { registerSettingStatus } from './settingStatus.ts';
import { StatusItem } from './statusItem.ts';

/** Long enough to follow the cursor without updating on every keystroke. */
const debounceMilliseconds = 200;

/** Language status items: the readiness of the story at the cursor, and problems with the settings. */
export function registerStatus(services: Services): vscode.Disposable {
	return vscode.Disposable.from(registerReadiness(services), registerSettingStatus(services));
}

/** Shows the readiness of the story at the cursor, or why it is not checked; hidden for files without labels. */
function registerReadiness({ reports, configurations, log }: Services): vscode.Disposable {
	let timer: TimerHandle | undefined;
	const item = new StatusItem('starCoach.readiness', log, async () => {
		const editor = vscode.window.activeTextEditor;
		const file = editor && (await reports.look(editor.document));
		if (!file) {
			return null;
		}
		const { result, unchecked } = file;
		const { uri } = editor.document;
		const line = editor.selection.active.line + 1;
		const seen = seenAt(result.document, line);
		const why = whyUnchecked(file, seen);
		const name = vscode.l10n.t('Story');
		if (why) {
			const title = vscode.l10n.t('Check This File');
			return {
				name,
				text: uncheckedText(why),
				command: { title, command: commands.makeStory, arguments: [uri, line] },
			};
		}
		if (unchecked || seen?.kind !== 'story') {
			return null;
		}
		const { story } = seen;
		const { readinessOf } = await import('../../core/lint/readiness.ts');
		return {
			name,
			text: readinessText(readinessOf(result, story), say),
			detail: story.title ?? vscode.l10n.t('Untitled story'),
			command: {
				title: vscode.l10n.t('Review'),
				command: commands.reviewStory,
				arguments: [uri, result.document.lines.lineAt(story.span.start)],
			},
		};
	});
	function schedule(): void {
		clearTimeout(timer);
		timer = setTimeout(() => item.update(), debounceMilliseconds);
	}

	schedule();
	return vscode.Disposable.from(
		item,
		new vscode.Disposable(() => clearTimeout(timer)),
		vscode.window.onDidChangeActiveTextEditor(schedule),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === vscode.window.activeTextEditor) {
				schedule();
			}
		}),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document === vscode.window.activeTextEditor?.document) {
				schedule();
			}
		}),
		configurations.onDidChange(schedule),
	);
}
