import * as vscode from 'vscode';
import { timeText } from '../../assist/timeText.ts';
import { readinessOf } from '../../core/lint/readiness.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { readinessText } from '../../core/report/readinessText.ts';
import type { Story } from '../../core/story/model.ts';
import type { SeenFile } from '../services/reports.ts';
import { uncheckedText } from '../services/unchecked.ts';
import { say } from '../shared/editorLanguage.ts';
import { commands, schemes } from '../shared/ids.ts';

/**
 * The lenses of a file: those of each story; or, if the file is not checked, the reason and a way to have it checked;
 * or, if the file is still empty, a way to begin.
 *
 * @param questionOf the first guide question that a story answers
 * @param isFitting whether a story that answers none is worth linking to one
 */
export function storyLenses(
	uri: vscode.Uri,
	{ result, unchecked }: SeenFile,
	questionOf: (story: Story) => string | undefined,
	isFitting: (story: Story) => boolean,
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
		...checkedLenses(uri, result, questionOf, isFitting),
		...skipped.flatMap(({ span, reason }) => uncheckedLenses(uri, lines.lineAt(span.start), reason)),
	];
}

/** For each story: what to do, how long it takes to tell, and practice for its question, or a link to one. */
function checkedLenses(
	uri: vscode.Uri,
	result: LintResult,
	questionOf: (story: Story) => string | undefined,
	isFitting: (story: Story) => boolean,
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
		const lenses: vscode.CodeLens[] = [];
		const add = (command: string, title: string, tooltip = '', passed: unknown[] = [uri, line]) =>
			lenses.push(new vscode.CodeLens(range, { title, tooltip, command, arguments: passed }));
		// At most four, three above a sample, which is not linked: they fit beside the review.
		add(commands.reviewStory, readinessText(readiness, say), vscode.l10n.t('Review this story'));
		add('', timeText(result, story, say));
		if (uri.scheme === schemes.sample) {
			add(commands.openSampleStories, vscode.l10n.t('Another Sample…'), '', ['pick']);
			return lenses;
		}
		if (question !== undefined) {
			const tooltip = vscode.l10n.t('Practice this story’s question');
			add(commands.practiceQuestion, vscode.l10n.t('Practice'), tooltip, [question]);
		} else if (isFitting(story)) {
			const tooltip = vscode.l10n.t('Choose the question that this story answers');
			add(commands.linkStory, vscode.l10n.t('Link to a Question…'), tooltip);
		}
		if (readiness.state === 'draft' && readiness.isTellable) {
			add(commands.markReady, vscode.l10n.t('Mark as Ready'), vscode.l10n.t('The story is no longer a draft'));
		} else {
			const tooltip = vscode.l10n.t('Tell this story with the help of cue cards');
			add(commands.rehearseStory, vscode.l10n.t('Rehearse'), tooltip);
		}
		return lenses;
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
