import * as vscode from 'vscode';
import { type Link, linkKeys, withLink } from '../../core/edit/links.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import { pickQuestion } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { type StoryTarget, storyTargetOf } from '../shared/storyTarget.ts';

/**
 * *Link Story to Question*: adds a question to those that the story's file answers.
 *
 * @param link a question, competency or tag to add, keyed by its list; if absent, the user picks a question
 */
export async function linkStory(services: Services, target: unknown, link: unknown): Promise<void> {
	const document = await documentOf(target);
	const chosen = document && (isLink(link) ? link : await pickLink(services, storyTargetOf(target)));
	if (chosen) {
		await change(services, document, (parsed) => withLink(parsed, chosen));
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
	const question = await pickQuestion(guide, vscode.l10n.t('Link Story to Question'), { suggested });
	return question && { questions: question.id };
}

function isLink(link: unknown): link is Link {
	return typeof link === 'object' && link !== null && linkKeys.some((key) => typeof (link as Link)[key] === 'string');
}

/** *Mark as Ready*: marks the story in its front matter as no longer a draft. */
export async function markReady(services: Services, target: unknown): Promise<void> {
	const document = await documentOf(target);
	if (document) {
		await change(services, document, () => ({ status: 'ready' }));
	}
}

/** *Retire Story*: marks the story in its front matter as no longer in use. */
export async function retireStory(services: Services, target: unknown): Promise<void> {
	const document = await documentOf(target);
	if (document) {
		await change(services, document, () => ({ status: 'retired' }));
	}
}

async function documentOf(target: unknown): Promise<vscode.TextDocument | undefined> {
	const story = storyTargetOf(target);
	return story && vscode.workspace.openTextDocument(story.uri);
}

/** Changes the front matter as a single undo step; also saves a file that no editor shows. */
async function change(
	{ reports }: Services,
	document: vscode.TextDocument,
	valuesOf: (parsed: StoryDocument) => Readonly<Record<string, unknown>>,
): Promise<void> {
	const [result, { setFrontMatter }] = await Promise.all([
		reports.of(document),
		import('../../core/edit/setFrontMatter.ts'),
	]);
	const parsed = result?.document;
	const edits = parsed && parsed.stories.length > 0 ? setFrontMatter(parsed, valuesOf(parsed)) : null;
	if (!parsed || !edits) {
		void vscode.window.showInformationMessage(
			parsed
				? vscode.l10n.t('The front matter of this file cannot be changed; write it as YAML between two lines of “---”.')
				: vscode.l10n.t('This file is not checked for stories.'),
		);
		return;
	}
	const isOpen = document.isDirty || vscode.window.visibleTextEditors.some((editor) => editor.document === document);
	const isDone = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, parsed, edits));
	if (isDone && !isOpen) {
		await document.save();
	}
}
