import * as vscode from 'vscode';
import type { LintResult } from '../../core/lint/result.ts';
import { isSerious } from '../../core/lint/severity.ts';
import type { Story } from '../../core/story/model.ts';

/** What a story still needs. */
export interface StoryReadiness {
	/** Errors and warnings. */
	readonly findings: number;
	/** Infos and hints. */
	readonly remarks: number;
	/** Whether the front matter says `status: draft`. */
	readonly isDraft: boolean;
}

/** What is found about the file as a whole counts for its first story. */
export function readinessOf({ document, findings }: LintResult, story: Story): StoryReadiness {
	const own = findings.filter((finding) => (finding.story ?? document.stories[0]) === story);
	const serious = own.filter(isSerious).length;
	const isDraft = document.frontMatter?.data.status === 'draft';
	return { findings: serious, remarks: own.length - serious, isDraft };
}

/** `2 findings, 1 hint`, `Draft`, `Ready to tell`. */
export function readinessText({ findings, remarks, isDraft }: StoryReadiness): string {
	const counts = [
		...(findings === 1 ? [vscode.l10n.t('1 finding')] : findings > 1 ? [vscode.l10n.t('{0} findings', findings)] : []),
		...(remarks === 1 ? [vscode.l10n.t('1 hint')] : remarks > 1 ? [vscode.l10n.t('{0} hints', remarks)] : []),
	];
	if (findings > 0) {
		return counts.join(', ');
	}
	return [isDraft ? vscode.l10n.t('Draft') : vscode.l10n.t('Ready to tell'), ...counts].join(', ');
}
