import * as vscode from 'vscode';
import type { History } from '../../core/practice/history.ts';
import type { Practice, SavedPractice } from '../../core/practice/practice.ts';
import type { Scheduler } from '../../core/practice/schedule.ts';
import { randomHex } from '../shared/randomHex.ts';
import { historyUri, WorkspaceHistoryFolder } from './historyFolder.ts';

const machineKey = 'practiceMachine';
const summaryKey = 'practiceSummary';
const summaryVersion = 2;
/** Reading up to this many rounds again is cheaper than storing a summary, which rewrites the editor's own state. */
const fewRounds = 200;

export interface OpenPractice {
	readonly practice: Practice;
	readonly scheduler: Scheduler;
	readonly history: History;
	/** The history folder. */
	readonly uri: vscode.Uri;
}

/** The totals as of the last read, stored so that the next session need not read all rounds. */
interface KeptSummary {
	readonly version: number;
	readonly uri: string;
	readonly saved: SavedPractice;
}

/** Opens the history in its current folder. Does not read or write any rounds yet. */
export async function openPractice(context: vscode.ExtensionContext): Promise<OpenPractice> {
	const [{ History }, { Practice }, { Scheduler }, { upcomingInterview }] = await Promise.all([
		import('../../core/practice/history.ts'),
		import('../../core/practice/practice.ts'),
		import('../../core/practice/schedule.ts'),
		import('../shared/interviewDate.ts'),
	]);
	const uri = historyUri(context);
	const kept = context.globalState.get<KeptSummary>(summaryKey);
	const saved = kept?.version === summaryVersion && kept.uri === uri.toString() ? kept.saved : undefined;
	const { now } = Date;
	const writer = { machine: await machineId(context.globalState), window: randomHex(6) };
	const history = new History(new WorkspaceHistoryFolder(uri), writer, now, saved?.marks);
	const scheduler = new Scheduler(context.extensionMode !== vscode.ExtensionMode.Test);
	const interview = () => upcomingInterview(now());
	const newId = () => randomHex(12);
	const practice = new Practice({ history, scheduler, now, newId, interview, ...(saved && { saved }) });
	return { practice, scheduler, history, uri };
}

/**
 * Stores a summary of the rounds if computing it again would take long.
 *
 * @param isMerged whether the files were merged, which invalidates the previous summary
 */
export async function keepSummary(
	context: vscode.ExtensionContext,
	{ practice, uri }: OpenPractice,
	isMerged: boolean,
): Promise<void> {
	const saved = isMerged || practice.unsaved >= fewRounds ? practice.save() : undefined;
	if (saved) {
		const kept: KeptSummary = { version: summaryVersion, uri: uri.toString(), saved };
		await context.globalState.update(summaryKey, kept);
	}
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
