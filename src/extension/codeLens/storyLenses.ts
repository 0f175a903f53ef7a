import * as vscode from 'vscode';
import { referencedIds } from '../../core/lint/referencedIds.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { isPitch, wordsOf } from '../../core/lint/support/parts.ts';
import { durationOf, secondsOf } from '../../core/lint/support/time.ts';
import { pitchSeconds } from '../../core/story/model.ts';
import { readinessOf, readinessText } from '../services/readiness.ts';
import { commands } from '../shared/ids.ts';

/** The lenses of every story of a file: what is to do, how long it takes to tell, and practice of its question. */
export function storyLenses(uri: vscode.Uri, result: LintResult): vscode.CodeLens[] {
	const { document, pace } = result;
	const [question] = referencedIds(document).questions;
	return document.stories.flatMap((story) => {
		const line = document.lines.lineAt(story.span.start);
		const range = new vscode.Range(line - 1, 0, line - 1, 0);
		const review: vscode.Command = {
			title: readinessText(readinessOf(result, story)),
			tooltip: vscode.l10n.t('Review this story'),
			command: commands.reviewStory,
			arguments: [uri, line],
		};
		const time: vscode.Command = {
			title: vscode.l10n.t(
				'{0} of {1}',
				durationOf(secondsOf(wordsOf(story), pace)),
				durationOf(isPitch(story) ? pitchSeconds.to : pace.targetSeconds),
			),
			command: '',
		};
		const practice: vscode.Command = {
			title: vscode.l10n.t('Practice'),
			tooltip: vscode.l10n.t('Practice this story’s question'),
			command: commands.practiceQuestion,
			arguments: [question],
		};
		return [review, time, ...(question === undefined ? [] : [practice])].map(
			(command) => new vscode.CodeLens(range, command),
		);
	});
}
