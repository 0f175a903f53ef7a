import * as vscode from 'vscode';
import type { Part } from '../../core/story/model.ts';
import type { SharedText, Texts } from '../../protocol/texts.ts';

/** The names of the parts of a story, in the language of the editor. */
export function partNames(): Readonly<Record<Part, string>> {
	return {
		situation: vscode.l10n.t('Situation'),
		task: vscode.l10n.t('Task'),
		action: vscode.l10n.t('Action'),
		result: vscode.l10n.t('Result'),
		reflection: vscode.l10n.t('Reflection'),
	};
}

/** What every page that shows a story says, in the language of the editor. */
export function sharedTexts(): Texts<SharedText> {
	return {
		...partNames(),
		error: vscode.l10n.t('Error'),
		warning: vscode.l10n.t('Warning'),
		info: vscode.l10n.t('Info'),
		hint: vscode.l10n.t('Hint'),
		percent: vscode.l10n.t('percentage'),
		multiplier: vscode.l10n.t('multiple'),
		fraction: vscode.l10n.t('fraction'),
		change: vscode.l10n.t('before and after'),
		duration: vscode.l10n.t('duration'),
		money: vscode.l10n.t('money'),
		rate: vscode.l10n.t('rate'),
		amount: vscode.l10n.t('amount'),
		count: vscode.l10n.t('count'),
		zero: vscode.l10n.t('none left'),
		rank: vscode.l10n.t('rank'),
		rating: vscode.l10n.t('rating'),
	};
}
