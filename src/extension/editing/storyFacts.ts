import * as vscode from 'vscode';
import { type Link, linkKeys, withLink } from '../../core/edit/links.ts';
import { seenAt } from '../../core/edit/seenAt.ts';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import { pickQuestion } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { type StoryTarget, storyTargetOf } from '../shared/storyTarget.ts';

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
		await change(services, story, (parsed, found) => withLink(parsed, found, chosen));
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

/** *Mark as Ready*: marks a story as no longer a draft. */
export async function markReady(services: Services, target: unknown, line: unknown): Promise<void> {
	await setStatus(services, target, line, 'ready');
}

/** *Retire Story*: marks a story as no longer in use. */
export async function retireStory(services: Services, target: unknown, line: unknown): Promise<void> {
	await setStatus(services, target, line, 'retired');
}

async function setStatus(services: Services, target: unknown, line: unknown, status: string): Promise<void> {
	const story = storyTargetOf(target, line);
	if (story) {
		await change(services, story, () => ({ status }));
	}
}

/** Changes the facts of a story as a single undo step; also saves a file that no editor shows. */
async function change(
	{ reports }: Services,
	{ uri, line = 1 }: StoryTarget,
	valuesOf: (parsed: StoryDocument, story: Story) => Readonly<Record<string, unknown>>,
): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const [result, { setFacts }] = await Promise.all([reports.of(document), import('../../core/edit/setFacts.ts')]);
	const parsed = result?.document;
	const seen = parsed && seenAt(parsed, line);
	if (seen?.kind !== 'story') {
		void vscode.window.showInformationMessage(vscode.l10n.t('This file is not checked for stories.'));
		return;
	}
	const values = valuesOf(parsed as StoryDocument, seen.story);
	const edits = Object.keys(values).length === 0 ? [] : setFacts(parsed as StoryDocument, seen.story, values);
	if (!edits) {
		void vscode.window.showInformationMessage(refusalText(parsed as StoryDocument, seen.story));
		return;
	}
	const isOpen = document.isDirty || vscode.window.visibleTextEditors.some((editor) => editor.document === document);
	const isDone = await vscode.workspace.applyEdit(toWorkspaceEdit(uri, parsed as StoryDocument, edits));
	if (isDone && !isOpen) {
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
