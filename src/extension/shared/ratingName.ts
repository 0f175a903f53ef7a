import * as vscode from 'vscode';
import type { Rating } from '../../core/practice/entry.ts';

/** The display name of a rating. */
export function ratingName(rating: Rating): string {
	const names: Readonly<Record<Rating, string>> = {
		again: vscode.l10n.t('Again'),
		hard: vscode.l10n.t('Hard'),
		good: vscode.l10n.t('Good'),
		easy: vscode.l10n.t('Easy'),
	};
	return names[rating];
}
