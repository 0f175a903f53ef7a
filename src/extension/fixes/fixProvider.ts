import * as vscode from 'vscode';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import type { TextEdit } from '../../core/text/edit.ts';
import type { Services } from '../services/services.ts';
import { spanRange, toWorkspaceEdit } from '../shared/convert.ts';
import { commands, diagnosticSource } from '../shared/ids.ts';
import { disableEdits, type Reach } from './disableEdits.ts';

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('starCoach');

/** Offers what can be done about the findings of a document. */
export class FixProvider implements vscode.CodeActionProvider {
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		_range: vscode.Range,
		context: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		const { only } = context;
		const diagnostics = context.diagnostics.filter(({ source }) => source === diagnosticSource);
		const wantsQuickFixes = diagnostics.length > 0 && (!only || only.contains(vscode.CodeActionKind.QuickFix));
		const wantsFixAll = only !== undefined && (only.contains(fixAllKind) || fixAllKind.contains(only));
		if (!wantsQuickFixes && !wantsFixAll) {
			return [];
		}
		const result = await this.#services.reports.of(document);
		if (!result || token.isCancellationRequested) {
			return [];
		}
		return [
			...(wantsQuickFixes ? quickFixes(document.uri, result, diagnostics) : []),
			...(wantsFixAll ? await this.#fixAll(document) : []),
		];
	}

	/** One edit that takes every fix there is, so that one *undo* takes it back. */
	async #fixAll(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
		const before = document.getText();
		const [{ applyFixes }, { editBetween }, lint] = await Promise.all([
			import('../../core/lint/fix.ts'),
			import('../../core/text/edit.ts'),
			this.#services.configurations.linterOf(document.uri, before),
		]);
		const after = applyFixes(before, lint).result.document.text;
		if (before === after) {
			return [];
		}
		const { start, end, text } = editBetween(before, after);
		const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
		const action = new vscode.CodeAction(vscode.l10n.t('Fix all STAR Coach findings'), fixAllKind);
		action.edit = new vscode.WorkspaceEdit();
		action.edit.replace(document.uri, range, text);
		return [action];
	}
}

function quickFixes(
	uri: vscode.Uri,
	{ document, findings }: LintResult,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const found = diagnostics.flatMap((diagnostic) => {
		const finding = findings.find((each) => isSame(each, diagnostic, document));
		return finding ? [{ diagnostic, finding }] : [];
	});
	const fixes = found.flatMap(({ diagnostic, finding }) =>
		finding.fixes.map(({ title, edits }, index) => {
			const action = editAction(title, uri, document, edits);
			action.diagnostics = [diagnostic];
			action.isPreferred = index === 0;
			return action;
		}),
	);
	return [
		...fixes,
		...found.map(({ finding }) => explainAction(finding)),
		...found.flatMap(({ finding }) => disableActions(uri, document, finding)),
	];
}

/** A diagnostic that the editor hands back has lost its identity; this is what it was made from. */
function isSame({ message, span }: Finding, diagnostic: vscode.Diagnostic, { lines }: StoryDocument): boolean {
	return message === diagnostic.message && spanRange(lines, span).isEqual(diagnostic.range);
}

/** Without a diagnostic, for the editor then puts them behind the fixes of other providers as well. */
function disableActions(uri: vscode.Uri, document: StoryDocument, finding: Finding): vscode.CodeAction[] {
	const titles: readonly (readonly [Reach, string])[] = [
		['here', vscode.l10n.t('Disable “{0}” here', finding.rule)],
		['story', vscode.l10n.t('Disable “{0}” for this story', finding.rule)],
		['file', vscode.l10n.t('Disable “{0}” for this file', finding.rule)],
	];
	return titles.flatMap(([reach, title]) => {
		const edits = disableEdits(reach, finding, document);
		return edits ? [editAction(title, uri, document, edits)] : [];
	});
}

function explainAction({ rule }: Finding): vscode.CodeAction {
	const title = vscode.l10n.t('Explain “{0}”', rule);
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: commands.explainRule, title, arguments: [rule] };
	return action;
}

function editAction(
	title: string,
	uri: vscode.Uri,
	{ lines }: StoryDocument,
	edits: readonly TextEdit[],
): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.edit = toWorkspaceEdit(uri, lines, edits);
	return action;
}
