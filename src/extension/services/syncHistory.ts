import type * as vscode from 'vscode';
import { syncedState } from '../shared/ids.ts';
import type { OpenPractice } from './openPractice.ts';

/** In characters: about 350 rounds. Settings Sync is meant for small data. */
const limit = 60_000;
/** The state at the last exchange, so that finding nothing new does not require reading the whole history. */
const doneKey = 'practiceRoundsDone';

/**
 * Exchanges rounds with other machines through Settings Sync, unless the history is kept in the workspace.
 *
 * @returns whether new rounds arrived
 */
export async function syncHistory(
	{ globalState, globalStorageUri }: vscode.ExtensionContext,
	{ practice, history, uri }: OpenPractice,
): Promise<boolean> {
	if (!uri.path.startsWith(`${globalStorageUri.path}/`)) {
		return false;
	}
	const told = globalState.get(syncedState.rounds, '');
	if (globalState.get(doneKey) === JSON.stringify([history.marks, told])) {
		return false;
	}
	const { hasChanged, text } = await practice.exchange(told, limit);
	if (text !== told) {
		await globalState.update(syncedState.rounds, text);
	}
	await globalState.update(doneKey, JSON.stringify([history.marks, text]));
	return hasChanged;
}
