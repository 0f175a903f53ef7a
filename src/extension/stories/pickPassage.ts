import * as vscode from 'vscode';
import { proposeTitle } from '../../core/start/proposeTitle.ts';
import { clipped } from '../../core/text/clipped.ts';
import { commands } from '../shared/ids.ts';
import type { FoundPassage } from './foundStories.ts';

interface PassageItem extends vscode.QuickPickItem {
	readonly passage: FoundPassage;
}

const longestExcerpt = 160;

/**
 * Offers passages that read like stories: choosing one shows it, the button beside it makes a story of it. None becomes
 * one by itself.
 */
export function pickPassage(passages: readonly FoundPassage[]): Promise<void> {
	const picker = vscode.window.createQuickPick<PassageItem>();
	const make: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('wand'),
		tooltip: vscode.l10n.t('Make a Story of This'),
	};
	picker.title = vscode.l10n.t('Notes That Read Like Stories');
	picker.placeholder = vscode.l10n.t('Choose a passage to read it, or make a story of it with the button beside it');
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
		buttons: [make],
		passage,
	}));
	return new Promise((resolve) => {
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			picker.hide();
			void (item && show(item.passage));
		});
		picker.onDidTriggerItemButton(({ item }) => {
			picker.hide();
			void turn(item.passage);
		});
		picker.onDidHide(() => {
			picker.dispose();
			resolve();
		});
		picker.show();
	});
}

async function show({ uri, range }: FoundPassage): Promise<void> {
	await vscode.window.showTextDocument(uri, { selection: range });
}

/** As with a selection, so that one undo takes it back. */
async function turn(passage: FoundPassage): Promise<void> {
	await show(passage);
	await vscode.commands.executeCommand(commands.makeStory);
}
