import * as vscode from 'vscode';
import type { Seen } from '../../core/edit/seenAt.ts';
import type { UncheckedReason } from '../../protocol/review.ts';
import type { SeenFile } from './reports.ts';

/** Why a seen story is not checked; null if it is checked, or if the file is ignored. */
export function whyUnchecked({ unchecked }: SeenFile, seen: Seen | null): Exclude<UncheckedReason, 'ignored'> | null {
	if (!seen || unchecked === 'ignored') {
		return null;
	}
	if (seen.kind === 'skipped') {
		return seen.skipped.reason;
	}
	return unchecked ?? (seen.story.evidence === 'possible' ? 'possible' : null);
}

/** The reason in one line. */
export function uncheckedText(reason: Exclude<UncheckedReason, 'ignored'>): string {
	switch (reason) {
		case 'outside':
			return vscode.l10n.t('Looks like a story, but the file is not checked');
		case 'possible':
			return vscode.l10n.t('May be a story, but has too few labels to be sure');
		case 'explains-method':
			return vscode.l10n.t('Looks like a story, but explains the method');
		case 'too-few-parts':
			return vscode.l10n.t('Looks like a story, but has too few parts');
		case 'not-told':
			return vscode.l10n.t('Looks like a story, but has hardly any text');
	}
}
