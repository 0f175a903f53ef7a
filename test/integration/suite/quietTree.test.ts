import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { QuietTree } from '../../../src/extension/shared/quietTree.ts';
import { waitFor } from '../workbench.ts';

interface Entry {
	readonly name: string;
	readonly text: string;
	readonly entries: readonly Entry[];
}

const entry = (name: string, text = name, entries: readonly Entry[] = []): Entry => ({ name, text, entries });

/** A tree that creates every element anew on each request. */
class MadeAnew implements vscode.TreeDataProvider<Entry> {
	readonly changed = new vscode.EventEmitter<Entry[] | undefined>();
	readonly onDidChangeTreeData = this.changed.event;
	entries: readonly Entry[] = [];

	getChildren(node?: Entry): Entry[] {
		return structuredClone([...(node ? node.entries : this.entries)]);
	}

	getTreeItem({ name, text }: Entry): vscode.TreeItem {
		return Object.assign(new vscode.TreeItem(text), { id: name });
	}
}

describe('a tree that is quiet while nothing changes', () => {
	let tree: MadeAnew;
	let quiet: QuietTree<Entry>;
	let fired: unknown[];

	beforeEach(() => {
		tree = new MadeAnew();
		tree.entries = [entry('a', 'A', [entry('b'), entry('c')]), entry('d', 'D', [entry('e')])];
		quiet = new QuietTree(tree);
		fired = [];
		quiet.onDidChangeTreeData((nodes) => fired.push(nodes));
	});

	afterEach(() => {
		quiet.dispose();
		tree.changed.dispose();
	});

	/** Tells of a change; one more of which the text differs marks the point when it has been compared. */
	async function change(entries: readonly Entry[]): Promise<number> {
		const told = fired.length;
		for (const each of [entries, [...entries, entry('last')]]) {
			tree.entries = each;
			tree.changed.fire(undefined);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await waitFor('the last change', () => fired.length > told);
		return fired.length - told - 1;
	}

	it('is not refreshed where everything reads as before, so that no click on it is lost', async () => {
		await quiet.getChildren();
		assert.equal(await change(structuredClone(tree.entries)), 0);
	});

	it('is refreshed where an element reads differently, comes or goes, on any level', async () => {
		const [a, d] = tree.entries as [Entry, Entry];
		for (const entries of [[a, { ...d, entries: [entry('e', 'new')] }], [a, { ...d, entries: [] }], [a]]) {
			tree.entries = [a, d];
			await quiet.getChildren();
			assert.equal(await change(entries), 1);
		}
	});

	it('is refreshed where it changes between a question and its answer', async () => {
		await quiet.getChildren();
		tree.entries = [entry('x')];
		tree.changed.fire(undefined);
		assert.deepEqual(
			(await quiet.getChildren()).map(({ name }) => name),
			['x'],
		);
		await waitFor('the change', () => fired.length === 1);
	});
});
