import * as vscode from 'vscode';
import type { MatchReason } from '../../core/bank/match.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { labelOf } from '../../core/guide/model.ts';

/** Why a story fits a question, in words. */
export function reasonText(reason: MatchReason, guide: Guide): string {
	switch (reason.kind) {
		case 'linked':
			return vscode.l10n.t('Linked to this question');
		case 'topic':
			return vscode.l10n.t('Both about {0}', reason.topic);
		case 'related': {
			const question = guide.question(reason.question);
			return vscode.l10n.t('Linked to a similar question: {0}', question ? labelOf(question) : reason.question);
		}
		case 'competency':
			return vscode.l10n.t('Shows {0}', guide.competency(reason.competency)?.title ?? reason.competency);
		case 'words':
			return vscode.l10n.t('Both mention {0}', new Intl.ListFormat(vscode.env.language).format(reason.words));
	}
}
