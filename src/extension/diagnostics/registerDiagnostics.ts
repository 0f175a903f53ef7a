import * as vscode from 'vscode';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import type { Services } from '../shared/services.ts';
import { Findings, lintRunOf } from './findings.ts';
import { LintAllStories } from './lintAllStories.ts';
import { registerConfigurationProblems } from './registerConfigurationProblems.ts';
import { TypingFocus } from './typingFocus.ts';

/** Findings while somebody writes, and of the whole workspace on command. */
export function registerDiagnostics(services: Services): vscode.Disposable {
	const focus = new TypingFocus((uri) => void findings.refresh(uri));
	const findings = new Findings(services, (uri, report) => focus.hold(uri, report));
	const lintAll = new LintAllStories(services, findings);
	const { workspace } = vscode;

	const markdown = workspace.createFileSystemWatcher('**/*.{md,markdown}', false, false, true);
	/** The deletion of a folder is one event, for the folder. */
	const deletions = workspace.createFileSystemWatcher('**', true, true, false);
	const refreshDocument = (document: vscode.TextDocument) => {
		if (isMarkdownFile(document)) {
			void findings.refresh(document.uri);
		}
	};
	workspace.textDocuments.forEach(refreshDocument);

	return vscode.Disposable.from(
		focus,
		findings,
		lintAll,
		markdown,
		deletions,
		registerConfigurationProblems(services),
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
		markdown.onDidCreate((uri) => findings.schedule(uri)),
		markdown.onDidChange((uri) => findings.schedule(uri)),
		deletions.onDidDelete((uri) => void findings.forget(uri)),
		services.configurations.onDidChange(() => void (findings.wholeWorkspace ? lintAll.again() : findings.refreshAll())),
	);
}
