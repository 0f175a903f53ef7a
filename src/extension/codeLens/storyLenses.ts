import * as vscode from 'vscode';
import { referencedIds } from '../../core/lint/referencedIds.ts';
import { durationOf } from '../../core/lint/support/time.ts';
import { pitchSeconds } from '../../core/story/model.ts';
import { readinessOf, readinessText } from '../services/readiness.ts';
import type { StoryFile } from '../services/reports.ts';
import { commands } from '../shared/ids.ts';

/** The lenses of every story of a file: what is to do, how long it takes to tell, and practice of its question. */
export function storyLenses(uri: vscode.Uri, file: StoryFile, targetSeconds: number): vscode.CodeLens[] {
	const { parsed, report } = file;
	const [question] = referencedIds(parsed).questions;
	return report.stories.flatMap(({ line, seconds, scheme }, index) => {
		const range = new vscode.Range(line - 1, 0, line - 1, 0);
		const review: vscode.Command = {
			title: readinessText(readinessOf(file, index)),
			tooltip: vscode.l10n.t('Review this story'),
			command: commands.reviewStory,
			arguments: [uri, line],
		};
		const time: vscode.Command = {
			title: vscode.l10n.t(
				'{0} of {1}',
				durationOf(seconds),
				durationOf(scheme === 'PITCH' ? pitchSeconds.to : targetSeconds),
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
