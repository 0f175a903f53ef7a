import * as vscode from 'vscode';
import type { Seen } from '../../core/edit/seenAt.ts';
import type { UncheckedReason } from '../../protocol/review.ts';
import type { SeenFile } from './reports.ts';

/** Why what is seen at a place is not checked; null where it is, and in files that are to be left alone. */
export function whyUnchecked({ unchecked }: SeenFile, seen: Seen | null): Exclude<UncheckedReason, 'ignored'> | null {
	if (!seen || unchecked === 'ignored') {
		return null;
	}
	return seen.kind === 'skipped' ? seen.skipped.reason : unchecked;
}

/** One line that says so. */
export function uncheckedText(reason: Exclude<UncheckedReason, 'ignored'>): string {
	switch (reason) {
		case 'outside':
			return vscode.l10n.t('Looks like a story, but the file is not checked');
		case 'explains-method':
			return vscode.l10n.t('Looks like a story, but explains the method');
		case 'too-few-parts':
			return vscode.l10n.t('Looks like a story, but has too few parts');
		case 'speakers':
			return vscode.l10n.t('Looks like a story, but reads like a dialogue');
		case 'not-told':
			return vscode.l10n.t('Looks like a story, but has hardly any text');
	}
}
