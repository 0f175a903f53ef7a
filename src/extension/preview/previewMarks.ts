import * as vscode from 'vscode';
import type { LintResult } from '../../core/lint/result.ts';
import { nameOf } from '../../core/story/partFacts.ts';
import { say } from '../shared/editorLanguage.ts';
import type { PreviewMark } from './markTokens.ts';

/** Marks for the labels and figures of all stories in a text, in order. */
export function marksOf({ document, measuresOf }: LintResult): PreviewMark[] {
	const marks: PreviewMark[] = [];
	for (const section of document.stories.flatMap(({ sections }) => sections)) {
		const { parts, labelSpan } = section;
		const title = parts.map((part) => say(nameOf(part))).join(' / ');
		marks.push({ ...labelSpan, classes: `star-coach-part star-coach-${parts[0]}`, title });
		for (const { start, end } of measuresOf(section)) {
			marks.push({ start, end, classes: 'star-coach-measure', title: vscode.l10n.t('Figure') });
		}
	}
	marks.sort((a, b) => a.start - b.start);
	let last = 0;
	return marks.filter(({ start, end }) => {
		const isFree = start >= last;
		last = isFree ? end : last;
		return isFree;
	});
}
