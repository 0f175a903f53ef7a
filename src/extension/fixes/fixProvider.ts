import * as vscode from 'vscode';
import type { OfferedEdit } from '../../assist/disableOffers.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import type { Services } from '../services/services.ts';
import { spanRange, toWorkspaceEdit } from '../shared/convert.ts';
import { say } from '../shared/editorLanguage.ts';
import { commands, diagnosticSource } from '../shared/ids.ts';

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('starCoach');

/** Offers quick fixes for the findings of a document. */
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
			...(wantsQuickFixes ? await quickFixes(document.uri, result, diagnostics) : []),
			...(wantsFixAll ? await this.#fixAll(document.uri, result) : []),
		];
	}

	async #fixAll(uri: vscode.Uri, result: LintResult): Promise<vscode.CodeAction[]> {
		const [{ fixAllEdit }, lint] = await Promise.all([
			import('../../assist/fixAll.ts'),
			this.#services.configurations.linterOf(uri, result.document.text),
		]);
		const offer = fixAllEdit(result, lint, say);
		return offer ? [editAction(offer, uri, result.document, fixAllKind)] : [];
	}
}

async function quickFixes(
	uri: vscode.Uri,
	{ document, findings }: LintResult,
	diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
	const { disableOffers } = await import('../../assist/disableOffers.ts');
	const found = diagnostics.flatMap((diagnostic) => {
		const finding = findings.find((each) => isShownAs(each, diagnostic, document));
		return finding ? [{ diagnostic, finding }] : [];
	});
	const fixes = found.flatMap(({ diagnostic, finding }) =>
		finding.fixes.map((fix, index) => {
			const action = editAction(fix, uri, document);
			action.diagnostics = [diagnostic];
			action.isPreferred = index === 0;
			return action;
		}),
	);
	return [
		...fixes,
		...found.map(({ finding }) => explainAction(finding)),
		// Without a diagnostic, so that the editor lists them after the fixes of other providers too.
		...found
			.flatMap(({ finding }) => disableOffers(finding, document, say))
			.map((offer) => editAction(offer, uri, document)),
	];
}

/** Whether a finding is the source of a diagnostic; the editor returns copies, so compare by value. */
function isShownAs({ message, span }: Finding, diagnostic: vscode.Diagnostic, { lines }: StoryDocument): boolean {
	return message === diagnostic.message && spanRange(lines, span).isEqual(diagnostic.range);
}

function explainAction({ rule }: Finding): vscode.CodeAction {
	const title = vscode.l10n.t('Explain “{0}”', rule);
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: commands.explainRule, title, arguments: [rule] };
	return action;
}

function editAction(
	{ title, edits }: OfferedEdit,
	uri: vscode.Uri,
	document: StoryDocument,
	kind = vscode.CodeActionKind.QuickFix,
): vscode.CodeAction {
	const action = new vscode.CodeAction(title, kind);
	action.edit = toWorkspaceEdit(uri, document, edits);
	return action;
}
