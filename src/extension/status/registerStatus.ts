import * as vscode from 'vscode';
import { nearestStory } from '../../core/edit/storyAt.ts';
import { readinessOf, readinessText } from '../services/readiness.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { registerSettingStatus } from './settingStatus.ts';
import { StatusItem } from './statusItem.ts';

/** Long enough to follow the cursor without work at every key stroke. */
const debounceMilliseconds = 200;

/** Language status items: how ready the story at the cursor is, and what is wrong with the settings. */
export function registerStatus(services: Services): vscode.Disposable {
	return vscode.Disposable.from(registerReadiness(services), registerSettingStatus(services));
}

/** How ready the story at the cursor is; there is none for files without a story. */
function registerReadiness({ reports, configurations, log }: Services): vscode.Disposable {
	let timer: TimerHandle | undefined;
	const item = new StatusItem('starCoach.readiness', log, async () => {
		const editor = vscode.window.activeTextEditor;
		const result = editor && isMarkdownFile(editor.document) ? await reports.of(editor.document) : null;
		const story = result && editor && nearestStory(result.document, editor.selection.active.line + 1);
		if (!story) {
			return null;
		}
		return {
			name: vscode.l10n.t('Story'),
			text: readinessText(readinessOf(result, story)),
			detail: story.title ?? vscode.l10n.t('Untitled story'),
			command: {
				title: vscode.l10n.t('Review'),
				command: commands.reviewStory,
				arguments: [editor.document.uri, result.document.lines.lineAt(story.span.start)],
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
