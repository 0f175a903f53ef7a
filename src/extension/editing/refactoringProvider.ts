import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { storyAt } from '../../core/edit/storyAt.ts';
import type { Services } from '../services/services.ts';
import { whyUnchecked } from '../services/unchecked.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { commands, diagnosticSource } from '../shared/ids.ts';
import { ownFileOf } from './ownFile.ts';

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
		const actions =
			isAsked && whyUnchecked(file, seenAt(parsed, line))
				? [commandAction(vscode.l10n.t('Check this as a story'), commands.makeStory, document, line)]
				: [];
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
			const story = storyAt(parsed, document.offsetAt(range.start));
			if (story && (await ownFileOf(document.uri, parsed, story))) {
				actions.push(commandAction(vscode.l10n.t('Move to Its Own File'), commands.moveToOwnFile, document, line));
			}
		}
		return actions;
	}
}

function isUnquantified({ source, code }: vscode.Diagnostic): boolean {
	return source === diagnosticSource && (typeof code === 'object' ? code.value : code) === 'unquantified-result';
}

function commandAction(title: string, command: string, { uri }: vscode.TextDocument, line: number): vscode.CodeAction {
	const action = new vscode.CodeAction(title, refactoringKind);
	action.command = { command, title, arguments: [uri, line] };
	return action;
}

function askForReason({ uri }: vscode.TextDocument, finding: vscode.Diagnostic): vscode.CodeAction {
	const title = vscode.l10n.t('Mark the result as not measurable…');
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: commands.markNotMeasurable, title, arguments: [uri, finding.range.start.line + 1] };
	action.diagnostics = [finding];
	return action;
}
