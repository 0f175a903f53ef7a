import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { searchAsTyped } from '../../../src/extension/services/questionPicker.ts';

/** A picker whose window lags behind as long as the test wants. */
class SlowPicker {
	readonly #changed = new vscode.EventEmitter<string>();
	readonly #active = new vscode.EventEmitter<readonly vscode.QuickPickItem[]>();
	readonly #accepted = new vscode.EventEmitter<void>();
	readonly onDidChangeValue = this.#changed.event;
	readonly onDidChangeActive = this.#active.event;
	readonly onDidAccept = this.#accepted.event;
	value = '';
	busy = false;
	items: readonly vscode.QuickPickItem[] = [];
	selectedItems: readonly vscode.QuickPickItem[] = [];

	type(text: string): void {
		this.value = text;
		this.#changed.fire(text);
	}

	/** The window shows the items, with the first or another one selected. */
	show(index = 0): void {
		this.selectedItems = this.items.slice(index, index + 1);
		this.#active.fire(this.selectedItems);
	}

	enter(): void {
		this.#accepted.fire();
	}
}

const found: Readonly<Record<string, readonly string[]>> = {
	'': ['Everything'],
	fail: ['Failure', 'Failover'],
	conflict: ['Conflict'],
};
const itemsFor = (typed: string) => (found[typed] ?? []).map((label) => ({ label }));

describe('a picker that is searched', () => {
	let picker: SlowPicker;
	let taken: string[];
	const search = (load: () => Promise<typeof itemsFor> = async () => itemsFor) =>
		searchAsTyped(picker as unknown as vscode.QuickPick<vscode.QuickPickItem>, load, ({ label }) => taken.push(label));

	beforeEach(() => {
		picker = new SlowPicker();
		taken = [];
	});

	it('takes what was typed last where the list does not show it yet', async () => {
		await search();
		picker.show();
		picker.type('fail');
		picker.enter();
		assert.deepEqual(taken, ['Failure']);
	});

	it('says where nothing is found, which is nothing to take', async () => {
		await search();
		picker.type('microservices');
		assert.deepEqual(
			picker.items.map(({ label }) => label),
			['Nothing found'],
		);
		picker.show();
		picker.enter();
		assert.deepEqual(taken, []);
	});

	it('keeps an Enter that comes before there is anything to choose from', async () => {
		let loaded = (_find: typeof itemsFor) => {};
		const filled = search(() => new Promise((resolve) => (loaded = resolve)));
		picker.type('conflict');
		picker.enter();
		assert.deepEqual(taken, []);
		loaded(itemsFor);
		await filled;
		assert.deepEqual(taken, ['Conflict']);
	});
});
