import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { FixProvider, fixAllKind } from './fixProvider.ts';

/** Quick fixes for findings, and *Fix all* for the whole file, on demand or on save. */
export function registerFixes(services: Services): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new FixProvider(services), {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
	});
}
