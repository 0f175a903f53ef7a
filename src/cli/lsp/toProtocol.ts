import {
	type Diagnostic,
	DiagnosticSeverity,
	type Range,
	type TextDocumentEdit,
	type TextEdit,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { relatedSections } from '../../assist/relatedSections.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import type { Severity } from '../../core/lint/severity.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import { type TextEdit as CoreEdit, checkCharacters } from '../../core/text/edit.ts';
import type { Range as CoreRange, LineIndex } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import { sayInEnglish } from '../../core/text/translation.ts';

// The only place that converts the core's data to the protocol's, which counts lines and columns from 0.

export const diagnosticSource = 'STAR Coach';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

export function toRange({ line, column, endLine, endColumn }: CoreRange): Range {
	return {
		start: { line: line - 1, character: column - 1 },
		end: { line: endLine - 1, character: endColumn - 1 },
	};
}

export function spanRange(lines: LineIndex, span: Span): Range {
	return toRange(lines.rangeOf(span));
}

/** @param page the URL of the rule's page */
export function toDiagnostic(uri: string, { document }: LintResult, finding: Finding, page: string): Diagnostic {
	const { lines } = document;
	const related = relatedSections(finding, lines, sayInEnglish);
	return {
		range: spanRange(lines, finding.span),
		severity: severities[finding.severity],
		source: diagnosticSource,
		code: finding.rule,
		codeDescription: { href: page },
		message: finding.message,
		...(related.length > 0 && {
			relatedInformation: related.map(({ section, message }) => ({
				location: { uri, range: spanRange(lines, section.labelSpan) },
				message,
			})),
		}),
	};
}

/** An error in a configuration file. */
export function toProblem({ message, range }: { message: string; range: CoreRange }): Diagnostic {
	return { range: toRange(range), severity: DiagnosticSeverity.Error, source: diagnosticSource, message };
}

/**
 * @param byVersion whether the client supports edits to a specific version of a document
 * @throws RangeError if an edit would cut a character
 */
export function toWorkspaceEdit(
	{ uri, version }: TextDocument,
	{ text, lines }: Pick<StoryDocument, 'text' | 'lines'>,
	edits: readonly CoreEdit[],
	byVersion: boolean,
): WorkspaceEdit {
	checkCharacters(text, edits);
	const converted: TextEdit[] = edits.map((edit) => ({ range: spanRange(lines, edit), newText: edit.text }));
	const versioned: TextDocumentEdit = { textDocument: { uri, version }, edits: converted };
	return byVersion ? { documentChanges: [versioned] } : { changes: { [uri]: converted } };
}
