import * as vscode from 'vscode';
import type { Diagnostic, FileReport, Range, ReportEdit, Severity } from '../../core/report/report.ts';
import type { TextEdit } from '../../core/text/edit.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import { commands, diagnosticSource } from './ids.ts';

/** The one place where the report's data become types of the editor. */

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** 1-based lines and columns to the editor's 0-based ones. */
export function toRange(range: Range): vscode.Range {
	return new vscode.Range(range.line - 1, range.column - 1, range.endLine - 1, range.endColumn - 1);
}

export function toTextEdits(edits: readonly ReportEdit[]): (vscode.TextEdit | vscode.SnippetTextEdit)[] {
	const [edit] = edits;
	return edit && edits.length === 1
		? [toTextEdit(edit)]
		: edits.map((edit) => vscode.TextEdit.replace(toRange(edit), edit.text));
}

/** Edits of a document's text, as one step to undo. */
export function toWorkspaceEdit(uri: vscode.Uri, lines: LineIndex, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	const reported = edits.map(({ start, end, text }) => {
		const from = lines.positionAt(start);
		const to = lines.positionAt(end);
		return { ...from, endLine: to.line, endColumn: to.column, text };
	});
	edit.set(uri, toTextEdits(reported));
	return edit;
}

/** A placeholder such as `[What changed?]` in new text is left selected, to be typed over. */
function toTextEdit(edit: ReportEdit): vscode.TextEdit | vscode.SnippetTextEdit {
	const [before, placeholder, after] = edit.text.split(/(\[[^[\]\n]+\])/);
	const range = toRange(edit);
	if (!range.isEmpty || placeholder === undefined) {
		return vscode.TextEdit.replace(range, edit.text);
	}
	const snippet = new vscode.SnippetString()
		.appendText(before ?? '')
		.appendPlaceholder((stop) => stop.appendText(placeholder))
		.appendText(after ?? '');
	const inserted = vscode.SnippetTextEdit.insert(range.start, snippet);
	inserted.keepWhitespace = true;
	return inserted;
}

/** All diagnostics of one report, or the one that says why the file could not be read. */
export function toDiagnostics(uri: vscode.Uri, report: FileReport): vscode.Diagnostic[] {
	if (report.error !== null) {
		return [toProblem({ message: report.error, range: fileStart })];
	}
	return report.diagnostics.map((diagnostic) => toDiagnostic(uri, report, diagnostic));
}

/** A diagnostic whose code opens the page of the rule: a command, so that the page is there without a network. */
function toDiagnostic(uri: vscode.Uri, report: FileReport, finding: Diagnostic): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(finding), finding.message, severities[finding.severity]);
	diagnostic.source = diagnosticSource;
	diagnostic.code = { value: finding.rule, target: explainCommand(finding.rule) };
	const related = sameSections(uri, report, finding);
	if (related.length > 0) {
		diagnostic.relatedInformation = related;
	}
	return diagnostic;
}

/** The place of a finding about a file as a whole. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** An error that no rule has found. */
export function toProblem({ message, range }: { message: string; range: Range }): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(range), message, vscode.DiagnosticSeverity.Error);
	diagnostic.source = diagnosticSource;
	return diagnostic;
}

function explainCommand(rule: string): vscode.Uri {
	return vscode.Uri.from({ scheme: 'command', path: commands.explainRule, query: JSON.stringify([rule]) });
}

/** A part that appears twice points at the other places. */
function sameSections(uri: vscode.Uri, report: FileReport, finding: Diagnostic): vscode.DiagnosticRelatedInformation[] {
	const { section } = finding;
	const story = finding.story === null ? undefined : report.stories[finding.story];
	if (finding.rule !== 'duplicate-section' || section === null || story === undefined) {
		return [];
	}
	return story.sections
		.filter((other) => other.kinds.includes(section) && (other.line > finding.line || other.endLine < finding.line))
		.map((other) => {
			const place = new vscode.Location(uri, new vscode.Position(other.line - 1, 0));
			return new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('“{0}” is also here.', other.label));
		});
}
