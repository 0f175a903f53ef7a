import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import type { PrivacyCheck } from './checkPrivacy.ts';

/** Helps to keep private details in stories private. */
export function registerPrivacy(services: Services): vscode.Disposable {
	let check: PrivacyCheck | undefined;
	return vscode.Disposable.from(
		{ dispose: () => check?.dispose() },
		vscode.commands.registerCommand(commands.checkPrivacy, async () => {
			const { PrivacyCheck } = await import('./checkPrivacy.ts');
			check ??= new PrivacyCheck(services);
			await check.run();
		}),
	);
}
