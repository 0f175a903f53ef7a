import type * as vscode from 'vscode';
import { syncedState } from '../shared/ids.ts';
import { isOnMachine } from './historyFolder.ts';
import type { OpenPractice } from './openPractice.ts';

/** In characters: about 350 rounds. Settings Sync is meant for small data. */
const limit = 60_000;

/**
 * Exchanges rounds with other machines through Settings Sync, unless the history is kept in the workspace.
 *
 * @returns whether new rounds arrived
 */
export async function syncHistory(context: vscode.ExtensionContext, { practice, uri }: OpenPractice): Promise<boolean> {
	if (!isOnMachine(context, uri)) {
		return false;
	}
	const told = context.globalState.get(syncedState.rounds, '');
	const { hasChanged, text } = await practice.sync(told, limit);
	if (text !== told) {
		await context.globalState.update(syncedState.rounds, text);
	}
	return hasChanged;
}
