import * as vscode from 'vscode';
import { timeText } from '../../assist/timeText.ts';
import { readinessOf } from '../../core/lint/readiness.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { readinessText } from '../../core/report/readinessText.ts';
import type { Story } from '../../core/story/model.ts';
import type { SeenFile } from '../services/reports.ts';
import { uncheckedText } from '../services/unchecked.ts';
import { commands, schemes } from '../shared/ids.ts';
import { say } from '../shared/say.ts';

/**
 * The lenses of a file: those of each story; or, if the file is not checked, the reason and a way to have it checked;
 * or, if the file is still empty, a way to begin.
 *
 * @param questionOf the first guide question that a story answers
 */
export function storyLenses(
	uri: vscode.Uri,
	{ result, unchecked }: SeenFile,
	questionOf: (story: Story) => string | undefined,
): vscode.CodeLens[] {
	const { text, lines, stories, skipped } = result.document;
	if (unchecked) {
		const [first] = stories;
		return first ? uncheckedLenses(uri, lines.lineAt(first.span.start), 'outside') : [];
	}
	if (text.trim() === '') {
		const command = { title: vscode.l10n.t('Start a Story Here…'), command: commands.insertSnippet };
		return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
	}
	return [
		...checkedLenses(uri, result, questionOf),
		...skipped.flatMap(({ span, reason }) => uncheckedLenses(uri, lines.lineAt(span.start), reason)),
	];
}

/** For each story: what to do, how long it takes to tell, and practice for its question, or a link to one. */
function checkedLenses(
	uri: vscode.Uri,
	result: LintResult,
	questionOf: (story: Story) => string | undefined,
): vscode.CodeLens[] {
	const { document } = result;
	return document.stories.flatMap((story) => {
		const line = document.lines.lineAt(story.span.start);
		if (story.evidence === 'possible') {
			return uncheckedLenses(uri, line, 'possible');
		}
		const readiness = readinessOf(result, story);
		const question = questionOf(story);
		const range = new vscode.Range(line - 1, 0, line - 1, 0);
		const review: vscode.Command = {
			title: readinessText(readiness, say),
			tooltip: vscode.l10n.t('Review this story'),
			command: commands.reviewStory,
			arguments: [uri, line],
		};
		const time: vscode.Command = {
			title: timeText(result, story, say),
			command: '',
		};
		const practice: vscode.Command = {
			title: vscode.l10n.t('Practice'),
			tooltip: vscode.l10n.t('Practice this story’s question'),
			command: commands.practiceQuestion,
			arguments: [question],
		};
		const link: vscode.Command = {
			title: vscode.l10n.t('Link to a Question…'),
			tooltip: vscode.l10n.t('Choose the question that this story answers'),
			command: commands.linkStory,
			arguments: [uri, line],
		};
		const rehearse: vscode.Command = {
			title: vscode.l10n.t('Rehearse'),
			tooltip: vscode.l10n.t('Tell this story with the help of cue cards'),
			command: commands.rehearseStory,
			arguments: [uri, line],
		};
		const ready: vscode.Command = {
			title: vscode.l10n.t('Mark as Ready'),
			tooltip: vscode.l10n.t('The story is no longer a draft'),
			command: commands.markReady,
			arguments: [uri, line],
		};
		const sample: vscode.Command = {
			title: vscode.l10n.t('Another Sample…'),
			command: commands.openSampleStories,
			arguments: ['pick'],
		};
		const isFinished = readiness.state === 'draft' && readiness.lacks.length === 0;
		const isOnly = document.stories.length === 1;
		// At most four, which fit beside the review, and no repeated offer to link above each of several stories.
		const lenses = [
			review,
			time,
			...(question !== undefined ? [practice] : isOnly ? [link] : []),
			uri.scheme === schemes.sample ? sample : isFinished ? ready : rehearse,
		];
		return lenses.map((command) => new vscode.CodeLens(range, command));
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
		new vscode.CodeLens(range, { title, command: commands.makeStory, arguments: [uri, line] }),
		new vscode.CodeLens(range, { title: uncheckedText(reason), command: '' }),
	];
}
