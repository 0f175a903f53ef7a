import type * as vscode from 'vscode';
import { syncedState } from '../shared/ids.ts';
import type { OpenPractice } from './openPractice.ts';

/** Settings Sync is for small things: about 350 rounds, in characters. */
const limit = 60_000;
/** What there was when rounds were last exchanged, so that the whole history need not be read to find nothing new. */
const doneKey = 'practiceRoundsDone';

/**
 * Exchanges the rounds of this machine with those that Settings Sync has brought from another one, unless the history
 * is kept in the workspace.
 *
 * @returns whether there are rounds that were not there before
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
