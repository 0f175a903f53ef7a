import * as vscode from 'vscode';
import { relatedSections } from '../../assist/relatedSections.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import type { Severity } from '../../core/lint/severity.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import { checkCharacters, type TextEdit } from '../../core/text/edit.ts';
import type { LineIndex, Range } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import { say } from './editorLanguage.ts';
import { commands, diagnosticSource } from './ids.ts';
import { snippetOf } from './snippetOf.ts';

/** The only place that converts the core's data to editor types. */

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Converts 1-based lines and columns to the editor's 0-based ones. */
export function toRange(range: Range): vscode.Range {
	return new vscode.Range(range.line - 1, range.column - 1, range.endLine - 1, range.endColumn - 1);
}

/** Converts a span of a text to an editor range. */
export function spanRange(lines: LineIndex, span: Span): vscode.Range {
	return toRange(lines.rangeOf(span));
}

/** Converts edits of a document to a single undo step. @throws RangeError if an edit would cut a character */
export function toWorkspaceEdit(
	uri: vscode.Uri,
	{ text, lines }: Pick<StoryDocument, 'text' | 'lines'>,
	edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
	checkCharacters(text, edits);
	const edit = new vscode.WorkspaceEdit();
	const [first] = edits;
	const converted =
		first && edits.length === 1
			? [toTextEdit(lines, first)]
			: edits.map((edit) => vscode.TextEdit.replace(spanRange(lines, edit), edit.text));
	edit.set(uri, converted);
	return edit;
}

/** Leaves a placeholder such as `[What changed?]` in new text selected, so that the user can type over it. */
function toTextEdit(lines: LineIndex, edit: TextEdit): vscode.TextEdit | vscode.SnippetTextEdit {
	const placeholder = /\[[^[\]\n]+\]/.exec(edit.text);
	const range = spanRange(lines, edit);
	if (!range.isEmpty || !placeholder) {
		return vscode.TextEdit.replace(range, edit.text);
	}
	const { index, 0: asked } = placeholder;
	const snippet = snippetOf(edit.text, [{ start: index, end: index + asked.length }]);
	const inserted = vscode.SnippetTextEdit.insert(range.start, snippet);
	inserted.keepWhitespace = true;
	return inserted;
}

/** A diagnostic whose code opens the rule's page through a command, so that it works offline. */
export function toDiagnostic(uri: vscode.Uri, { document }: LintResult, finding: Finding): vscode.Diagnostic {
	const { lines } = document;
	const range = spanRange(lines, finding.span);
	const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
	diagnostic.source = diagnosticSource;
	diagnostic.code = { value: finding.rule, target: explainCommand(finding.rule) };
	const related = relatedSections(finding, lines, say);
	if (related.length > 0) {
		diagnostic.relatedInformation = related.map(({ section, message }) => {
			const place = new vscode.Position(lines.lineAt(section.span.start) - 1, 0);
			return new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, place), message);
		});
	}
	return diagnostic;
}

/** The range for a finding about a whole file. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** An error that does not come from a rule. */
export function toProblem({ message, range }: { message: string; range: Range }): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(range), message, vscode.DiagnosticSeverity.Error);
	diagnostic.source = diagnosticSource;
	return diagnostic;
}

function explainCommand(rule: string): vscode.Uri {
	return vscode.Uri.from({ scheme: 'command', path: commands.explainRule, query: JSON.stringify([rule]) });
}
