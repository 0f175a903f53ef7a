// What Settings Sync carries from one machine to the other, with two contexts whose synced keys are copied by hand.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPractice, syncHistory } from '../../../src/extension/services/openPractice.ts';
import { syncedState } from '../../../src/extension/shared/ids.ts';
import { SyncedMarks } from '../../../src/extension/shared/syncedMarks.ts';
import { activatedExtension, workspaceFile } from '../workbench.ts';

/** One of the user's machines, with its state kept here. */
class Machine {
	readonly values = new Map<string, unknown>();
	readonly folder: vscode.Uri;
	readonly context: vscode.ExtensionContext;

	constructor(name: string) {
		this.folder = workspaceFile(name);
		this.context = {
			extensionMode: vscode.ExtensionMode.Test,
			globalStorageUri: this.folder,
			globalState: {
				get: (key: string, fallback?: unknown) => this.values.get(key) ?? fallback,
				update: async (key: string, value: unknown) => void this.values.set(key, value),
			},
		} as unknown as vscode.ExtensionContext;
	}

	/** Like Settings Sync, replaces the other machine's state with this one's. */
	tell(other: Machine): void {
		for (const key of Object.values(syncedState)) {
			other.values.set(key, structuredClone(this.values.get(key)));
		}
	}
}

describe('settings sync', () => {
	const [laptop, desktop] = [new Machine('.laptop'), new Machine('.desktop')];

	before(activatedExtension);
	after(async () => {
		for (const { folder } of [laptop, desktop]) {
			await vscode.workspace.fs.delete(folder, { recursive: true });
		}
	});

	it('carries the rounds of two machines to both, and each of them once', async () => {
		const [here, there] = await Promise.all([openPractice(laptop.context), openPractice(desktop.context)]);
		const ids = async ({ practice }: typeof here) => {
			await practice.load();
			return practice.rounds.map(({ question }) => question);
		};
		await here.practice.rate('a', 'good', { mode: 'speak' }).written;
		await there.practice.rate('b', 'hard', { mode: 'write' }).written;
		await syncHistory(laptop.context, here);
		await syncHistory(desktop.context, there);
		// The laptop syncs first, and overwrites what the desktop wrote.
		laptop.tell(desktop);
		assert.equal(await syncHistory(desktop.context, there), true);
		assert.deepEqual((await ids(there)).sort(), ['a', 'b']);
		assert.equal(await syncHistory(desktop.context, there), false);
		desktop.tell(laptop);
		assert.equal(await syncHistory(laptop.context, here), true);
		assert.deepEqual((await ids(here)).sort(), ['a', 'b']);
		await here.practice.undo();
		await syncHistory(laptop.context, here);
		laptop.tell(desktop);
		await syncHistory(desktop.context, there);
		assert.deepEqual(await ids(there), await ids(here));
		assert.equal((await ids(here)).length, 1);
	});

	it('carries no round of a history that is kept in the workspace', async () => {
		const settings = vscode.workspace.getConfiguration('starCoach.practice');
		await settings.update('history', 'workspace', vscode.ConfigurationTarget.Global);
		try {
			const other = new Machine('.other');
			assert.equal(await syncHistory(other.context, await openPractice(other.context)), false);
			assert.equal(other.values.has(syncedState.rounds), false);
		} finally {
			await settings.update('history', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('carries favorites, and what each machine has said of one counts until something else is said', async () => {
		const [here, there] = [
			new SyncedMarks(laptop.context.globalState, 'favorites'),
			new SyncedMarks(desktop.context.globalState, 'favorites'),
		];
		await here.set('one', true);
		await there.set('two', true);
		laptop.tell(desktop);
		assert.deepEqual([there.has('one'), there.has('two')], [true, true]);
		await there.set('one', false);
		desktop.tell(laptop);
		assert.deepEqual([here.has('one'), here.has('two')], [false, true]);
	});
});
