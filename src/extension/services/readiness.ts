import * as vscode from 'vscode';
import { isSerious } from '../../core/report/report.ts';
import type { StoryFile } from './reports.ts';

/** What a story still needs. */
export interface StoryReadiness {
	/** Errors and warnings. */
	readonly findings: number;
	/** Infos and hints. */
	readonly remarks: number;
	/** Whether the front matter says `status: draft`. */
	readonly isDraft: boolean;
}

/** @param index of the story in the file; what is found about the file as a whole counts for its first story */
export function readinessOf({ parsed, report }: StoryFile, index: number): StoryReadiness {
	const own = report.diagnostics.filter(({ story }) => (story ?? 0) === index);
	const findings = own.filter(isSerious).length;
	return { findings, remarks: own.length - findings, isDraft: parsed.frontMatter?.data.status === 'draft' };
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
