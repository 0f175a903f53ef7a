import * as vscode from 'vscode';
import { type Link, linkKeys, withLink } from '../../core/edit/links.ts';
import { seenAt } from '../../core/edit/seenAt.ts';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import { pickQuestion } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { type StoryTarget, storyTargetOf } from '../shared/storyTarget.ts';
import { ownFileOf } from './ownFile.ts';

/**
 * *Link Story to Question*: adds a question to those that a story answers.
 *
 * @param how a 1-based line in the story; or a question, competency or tag to add, keyed by its list. Without such a
 * link, the user picks a question.
 */
export async function linkStory(services: Services, target: unknown, how: unknown): Promise<void> {
	const story = storyTargetOf(target, typeof how === 'number' ? how : undefined);
	const chosen = story && (isLink(how) ? how : await pickLink(services, story));
	if (chosen) {
		await changeFacts(services, story, (parsed, found) => withLink(parsed, found, chosen));
	}
}

async function pickLink(
	{ guide, stories, matches }: Services,
	target: StoryTarget | undefined,
): Promise<Link | undefined> {
	const suggested = async () => {
		await stories.all();
		const story = target && stories.at(target.uri, target.line);
		return story ? matches.suggestionsFor(story) : [];
	};
	const picked = await pickQuestion(guide, vscode.l10n.t('Link Story to Question'), { suggested });
	return picked?.question && { questions: picked.question.id };
}

function isLink(link: unknown): link is Link {
	return typeof link === 'object' && link !== null && linkKeys.some((key) => typeof (link as Link)[key] === 'string');
}

/** Marks a story as `ready`, which is no longer a draft, or as `retired`, which is no longer in use. */
export async function setStatus(services: Services, status: string, target: unknown, line: unknown): Promise<void> {
	const story = storyTargetOf(target, line);
	if (story) {
		await changeFacts(services, story, () => ({ status }));
	}
}

/** Asks why the result of a story cannot be measured, and writes the answer into its facts. */
export async function markNotMeasurable(services: Services, target: unknown, line: unknown): Promise<void> {
	const story = storyTargetOf(target, line);
	const reason = await vscode.window.showInputBox({
		title: vscode.l10n.t('Mark the Result as Not Measurable'),
		prompt: vscode.l10n.t('Why can’t this result be measured?'),
		placeHolder: vscode.l10n.t('The project was stopped before the release.'),
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write one sentence that says why.') : undefined),
	});
	if (story && reason !== undefined) {
		await changeFacts(services, story, () => ({ measurable: false, reason: reason.trim() }));
	}
}

/** *Move to Its Own File*: moves one of several stories of a file, with its facts, and opens it there. */
export async function moveToOwnFile(services: Services, target: unknown, line: unknown): Promise<void> {
	const story = storyTargetOf(target, line);
	let file: vscode.Uri | undefined;
	if (story) {
		await change(services, story, async (parsed, found) => {
			const own = await ownFileOf(story.uri, parsed, found);
			file = own?.file;
			return own?.edit ?? vscode.l10n.t('This story cannot be moved without changing how it is read.');
		});
	}
	if (file) {
		await (await vscode.window.showTextDocument(file)).document.save();
	}
}

function changeFacts(
	services: Services,
	target: StoryTarget,
	valuesOf: (parsed: StoryDocument, story: Story) => Readonly<Record<string, unknown>>,
): Promise<void> {
	return change(services, target, async (parsed, story) => {
		const { setFacts } = await import('../../core/edit/setFacts.ts');
		const values = valuesOf(parsed, story);
		const edits = Object.keys(values).length === 0 ? [] : setFacts(parsed, story, values);
		return edits ? toWorkspaceEdit(target.uri, parsed, edits) : refusalText(parsed, story);
	});
}

/**
 * Changes a story as a single undo step; also saves a file that no editor shows.
 *
 * @param editOf the change, or why there can be none
 */
async function change(
	{ reports }: Services,
	{ uri, line = 1 }: StoryTarget,
	editOf: (parsed: StoryDocument, story: Story) => Promise<vscode.WorkspaceEdit | string>,
): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const parsed = (await reports.of(document))?.document;
	const seen = parsed && seenAt(parsed, line);
	const edit =
		seen?.kind === 'story'
			? await editOf(parsed as StoryDocument, seen.story)
			: vscode.l10n.t('This file is not checked for stories.');
	if (typeof edit === 'string') {
		void vscode.window.showInformationMessage(edit);
		return;
	}
	const isOpen = document.isDirty || vscode.window.visibleTextEditors.some((editor) => editor.document === document);
	if ((await vscode.workspace.applyEdit(edit)) && !isOpen) {
		await document.save();
	}
}

function refusalText({ stories }: StoryDocument, { comment }: Story): string {
	if (comment) {
		return vscode.l10n.t('The comment above this story cannot be changed; write it as YAML, one key on each line.');
	}
	return stories.length > 1
		? vscode.l10n.t('Nothing can be written above a story in a table; write its parts as headings first (Refactor…).')
		: vscode.l10n.t('The front matter of this file cannot be changed; write it as YAML between two lines of “---”.');
}
