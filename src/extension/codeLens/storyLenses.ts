import * as vscode from 'vscode';
import { referencedIds } from '../../core/lint/referencedIds.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { isPitch, wordsOf } from '../../core/lint/support/parts.ts';
import { durationOf, secondsOf } from '../../core/lint/support/time.ts';
import { pitchSeconds } from '../../core/story/model.ts';
import { readinessOf, readinessText } from '../services/readiness.ts';
import type { SeenFile } from '../services/reports.ts';
import { uncheckedText } from '../services/unchecked.ts';
import { commands } from '../shared/ids.ts';

/** The lenses of a file: of each story, or why it is not checked and the way to have it checked. */
export function storyLenses(uri: vscode.Uri, { result, unchecked }: SeenFile): vscode.CodeLens[] {
	const { lines, stories, skipped } = result.document;
	if (unchecked) {
		const [first] = stories;
		return first ? uncheckedLenses(uri, lines.lineAt(first.span.start), 'outside') : [];
	}
	return [
		...checkedLenses(uri, result),
		...skipped.flatMap(({ span, reason }) => uncheckedLenses(uri, lines.lineAt(span.start), reason)),
	];
}

/** Of every story: what is to do, how long it takes to tell, and practice of its question. */
function checkedLenses(uri: vscode.Uri, result: LintResult): vscode.CodeLens[] {
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

function uncheckedLenses(
	uri: vscode.Uri,
	line: number,
	reason: Parameters<typeof uncheckedText>[0],
): vscode.CodeLens[] {
	const range = new vscode.Range(line - 1, 0, line - 1, 0);
	const title = vscode.l10n.t('Check This File');
	return [
		new vscode.CodeLens(range, { title, command: commands.checkFile, arguments: [uri, line] }),
		new vscode.CodeLens(range, { title: uncheckedText(reason), command: '' }),
	];
}
