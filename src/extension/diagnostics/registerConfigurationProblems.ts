import * as vscode from 'vscode';
import type { Services } from '../shared/services.ts';

/** What is wrong with the configuration files, as findings in them. */
export function registerConfigurationProblems(_services: Services): vscode.Disposable {
	return vscode.languages.createDiagnosticCollection('starCoachConfiguration');
}
