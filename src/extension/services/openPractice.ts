import * as vscode from 'vscode';
import { History } from '../../core/practice/history.ts';
import { Practice } from '../../core/practice/practice.ts';
import { Scheduler } from '../../core/practice/schedule.ts';
import { syncedState } from '../shared/ids.ts';
import { upcomingInterview } from '../shared/interviewDate.ts';
import { randomHex } from '../shared/randomHex.ts';
import { historyUri, isOnMachine, WorkspaceHistoryFolder } from './historyFolder.ts';

const machineKey = 'practiceMachine';
/** In characters: about 350 rounds. Settings Sync is meant for small data. */
const limit = 60_000;

export interface OpenPractice {
	readonly practice: Practice;
	/** The history folder. */
	readonly uri: vscode.Uri;
}

/** Opens the history in its current folder. Does not read or write any rounds yet. */
export async function openPractice(context: vscode.ExtensionContext): Promise<OpenPractice> {
	const uri = historyUri(context);
	const { now } = Date;
	const writer = { machine: await machineId(context.globalState), window: randomHex(6) };
	// Where the workspace cannot be written, ratings are kept in the storage for it.
	const { storageUri } = context;
	const fallback = storageUri && !isOnMachine(context, uri) ? vscode.Uri.joinPath(storageUri, 'history') : undefined;
	const history = new History(
		new WorkspaceHistoryFolder(uri),
		writer,
		now,
		fallback && new WorkspaceHistoryFolder(fallback),
	);
	const scheduler = new Scheduler(context.extensionMode !== vscode.ExtensionMode.Test);
	const interview = () => upcomingInterview(now());
	return { practice: new Practice({ history, scheduler, now, newId: () => randomHex(12), interview }), uri };
}

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

/** Used in file names so that two machines never write the same file; reveals nothing about the machine. */
async function machineId(state: vscode.Memento): Promise<string> {
	const known = state.get<string>(machineKey);
	if (known !== undefined) {
		return known;
	}
	const id = randomHex(6);
	await state.update(machineKey, id);
	return id;
}
