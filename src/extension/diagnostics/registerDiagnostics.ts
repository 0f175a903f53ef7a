import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { documentOf } from '../shared/files.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { watchMarkdown } from '../shared/watchMarkdown.ts';
import { Findings, lintRunOf } from './findings.ts';
import { LintAllStories } from './lintAllStories.ts';
import { registerLintCommands } from './lintCommands.ts';
import { registerConfigurationProblems } from './registerConfigurationProblems.ts';
import { TypingFocus } from './typingFocus.ts';

/** Shows findings as the user types, and those of the whole workspace on command. */
export function registerDiagnostics(services: Services): vscode.Disposable {
	/** Keeps the findings of *Lint All Stories* when automatic linting is off. */
	const refresh = (uri: vscode.Uri) => {
		if (lintRunOf(uri) !== 'off') {
			void findings.refresh(uri);
		}
	};
	const focus = new TypingFocus(refresh);
	const findings = new Findings(services, (uri, result) => focus.hold(uri, result));
	const lintAll = new LintAllStories(services, findings);
	const { workspace } = vscode;

	const refreshDocument = (document: vscode.TextDocument) => {
		if (isMarkdownFile(document)) {
			refresh(document.uri);
		}
	};
	/** Skips documents with unsaved changes, because a change on disk does not affect them. */
	const refreshFile = (uri: vscode.Uri) => {
		if (!documentOf(uri)?.isDirty && lintRunOf(uri) !== 'off') {
			findings.schedule(uri);
		}
	};
	workspace.textDocuments.forEach(refreshDocument);

	return vscode.Disposable.from(
		focus,
		findings,
		lintAll,
		registerConfigurationProblems(services),
		registerLintCommands(services),
		workspace.onDidOpenTextDocument(refreshDocument),
		workspace.onDidCloseTextDocument(refreshDocument),
		workspace.onDidChangeTextDocument(({ document }) => {
			if (isMarkdownFile(document) && lintRunOf(document.uri) === 'onType') {
				findings.schedule(document.uri);
			}
		}),
		workspace.onDidSaveTextDocument((document) => {
			if (isMarkdownFile(document) && lintRunOf(document.uri) === 'onSave') {
				findings.schedule(document.uri);
			}
		}),
		watchMarkdown(refreshFile, (uri) => void findings.forget(uri)),
		services.configurations.onDidChange(() => void (findings.wholeWorkspace ? lintAll.again() : findings.refreshAll())),
	);
}
