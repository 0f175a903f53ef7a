import * as vscode from 'vscode';
import { proposeTitle } from '../../core/start/proposeTitle.ts';
import { clipped } from '../../core/text/clipped.ts';
import { commands } from '../shared/ids.ts';
import type { FoundPassage } from './foundStories.ts';

interface PassageItem extends vscode.QuickPickItem {
	readonly passage: FoundPassage;
}

const longestExcerpt = 160;

/** Offers passages that read like stories: the editor shows the active one, and choosing one makes a story of it. */
export function pickPassage(passages: readonly FoundPassage[]): Promise<void> {
	const picker = vscode.window.createQuickPick<PassageItem>();
	picker.title = vscode.l10n.t('Notes That Read Like Stories');
	picker.placeholder = vscode.l10n.t('Choose a passage to make a story of it; the editor shows where it stands');
	picker.matchOnDescription = true;
	picker.matchOnDetail = true;
	picker.ignoreFocusOut = true;
	picker.items = passages.map((passage) => ({
		label: proposeTitle(passage.text) ?? vscode.l10n.t('Untitled story'),
		description: `${vscode.workspace.asRelativePath(passage.uri)}:${passage.range.start.line + 1}`,
		detail: clipped(
			passage.text
				.replace(/^\s*[-*+•]\s/, '')
				.replace(/\s+/g, ' ')
				.trim(),
			longestExcerpt,
		),
		passage,
	}));
	return new Promise((resolve) => {
		picker.onDidChangeActive(([item]) => {
			void (item && show(item.passage, true));
		});
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			picker.hide();
			void (item && turn(item.passage));
		});
		picker.onDidHide(() => {
			picker.dispose();
			resolve();
		});
		picker.show();
	});
}

async function show({ uri, range }: FoundPassage, preserveFocus: boolean): Promise<void> {
	await vscode.window.showTextDocument(uri, { selection: range, preserveFocus });
}

/** As with a selection, so that one undo takes it back. */
async function turn(passage: FoundPassage): Promise<void> {
	await show(passage, false);
	await vscode.commands.executeCommand(commands.makeStory);
}
