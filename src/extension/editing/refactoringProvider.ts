import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { storyAt } from '../../core/edit/storyAt.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import type { Services } from '../services/services.ts';
import { whyUnchecked } from '../services/unchecked.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { freeFile } from '../shared/files.ts';
import { commands, diagnosticSource } from '../shared/ids.ts';
import { ownFolder } from '../shared/ownFolder.ts';

export const refactoringKind = vscode.CodeActionKind.RefactorRewrite.append('starCoach');

/** Offers refactorings of the story at the cursor, but only on request, so that not every line shows a light bulb. */
export class RefactoringProvider implements vscode.CodeActionProvider {
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ only, triggerKind, diagnostics }: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		const isAsked = only ? only.intersects(refactoringKind) : triggerKind === vscode.CodeActionTriggerKind.Invoke;
		const finding = diagnostics.find(isUnquantified);
		const isFixable = finding !== undefined && (!only || only.contains(vscode.CodeActionKind.QuickFix));
		if (!isAsked && !isFixable) {
			return [];
		}
		const [file, { refactorings }] = await Promise.all([
			this.#services.reports.look(document),
			import('./refactorings.ts'),
		]);
		if (!file || token.isCancellationRequested) {
			return [];
		}
		const parsed = file.result.document;
		const line = range.start.line + 1;
		const actions = isAsked && whyUnchecked(file, seenAt(parsed, line)) ? [checkThis(document, line)] : [];
		if (file.unchecked) {
			return actions;
		}
		if (isFixable) {
			actions.push(askForReason(document, finding));
		}
		if (isAsked) {
			for (const { title, edits } of refactorings(file.result, document.offsetAt(range.start))) {
				const action = new vscode.CodeAction(title, refactoringKind);
				action.edit = toWorkspaceEdit(document.uri, parsed, edits);
				actions.push(action);
			}
			actions.push(...(await moveToOwnFile(document, parsed, document.offsetAt(range.start))));
		}
		return actions;
	}
}

/** Moves the story at an offset, one of several, into the stories folder and opens it there; empty if it cannot be. */
async function moveToOwnFile(
	{ uri }: vscode.TextDocument,
	parsed: StoryDocument,
	offset: number,
): Promise<vscode.CodeAction[]> {
	const folder = ownFolder('stories');
	const story = storyAt(parsed, offset);
	if (!folder || !story || uri.scheme !== folder.scheme) {
		return [];
	}
	const [{ moveStory }, { storyFileName }] = await Promise.all([
		import('../../core/start/moveStory.ts'),
		import('../../core/start/writeNewStory.ts'),
	]);
	const file = await freeFile(vscode.Uri.joinPath(folder, storyFileName(story.title ?? '')));
	const moved = moveStory(parsed, story, uri.path, file.path);
	if (!moved) {
		return [];
	}
	const title = vscode.l10n.t('Move to Its Own File');
	const action = new vscode.CodeAction(title, refactoringKind);
	action.edit = toWorkspaceEdit(uri, parsed, [moved.edit]);
	action.edit.createFile(file);
	action.edit.insert(file, new vscode.Position(0, 0), moved.text);
	action.command = { command: 'vscode.open', title, arguments: [file] };
	return [action];
}

function isUnquantified({ source, code }: vscode.Diagnostic): boolean {
	return source === diagnosticSource && (typeof code === 'object' ? code.value : code) === 'unquantified-result';
}

function checkThis({ uri }: vscode.TextDocument, line: number): vscode.CodeAction {
	const title = vscode.l10n.t('Check this as a story');
	const action = new vscode.CodeAction(title, refactoringKind);
	action.command = { command: commands.makeStory, title, arguments: [uri, line] };
	return action;
}

function askForReason({ uri }: vscode.TextDocument, finding: vscode.Diagnostic): vscode.CodeAction {
	const title = vscode.l10n.t('Mark the result as not measurable…');
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: commands.markNotMeasurable, title, arguments: [uri, finding.range.start.line + 1] };
	action.diagnostics = [finding];
	return action;
}
