import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';

/** Registers the export of material to take to an interview. */
export function registerExport(services: Services): vscode.Disposable {
	return vscode.commands.registerCommand(commands.exportCheatSheet, async () =>
		(await import('./exportCheatSheet.ts')).exportCheatSheet(services),
	);
}
