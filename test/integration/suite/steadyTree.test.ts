import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SteadyTree } from '../../../src/extension/shared/steadyTree.ts';

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

describe('a steady tree', () => {
	let tree: MadeAnew;
	let steady: SteadyTree<Entry>;
	let fired: (string[] | undefined)[];

	beforeEach(() => {
		tree = new MadeAnew();
		tree.entries = [entry('a', 'A', [entry('b'), entry('c')]), entry('d', 'D', [entry('e')])];
		steady = new SteadyTree(tree);
		fired = [];
		steady.onDidChangeTreeData((nodes) => fired.push(nodes?.map(({ name }) => name)));
	});

	afterEach(() => {
		steady.dispose();
		tree.changed.dispose();
	});

	/** Expands every element, like someone looking at the whole tree. */
	async function open(): Promise<Entry[]> {
		const roots = await steady.getChildren();
		return [...roots, ...(await Promise.all(roots.map((node) => steady.getChildren(node)))).flat()];
	}

	/** What is fired for a change; one more change marks the point when all earlier ones have been fired. */
	async function change(entries: readonly Entry[]): Promise<(string[] | undefined)[]> {
		tree.entries = entries;
		tree.changed.fire(undefined);
		return told();
	}

	async function told(): Promise<(string[] | undefined)[]> {
		tree.changed.fire([entry('last')]);
		while (fired.at(-1)?.[0] !== 'last') {
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		return fired.splice(0).slice(0, -1);
	}

	it('tells nothing where nothing has changed', async () => {
		await open();
		assert.deepEqual(await change(structuredClone(tree.entries)), []);
	});

	it('tells of the element that reads differently, and of one with other children', async () => {
		await open();
		const [a, d] = tree.entries as [Entry, Entry];
		assert.deepEqual(await change([a, { ...d, entries: [entry('e', 'new')] }]), [['e']]);
		assert.deepEqual(
			await change([
				{ ...a, entries: [entry('b')] },
				{ ...d, text: 'new' },
			]),
			[['a', 'd']],
		);
	});

	it('tells of the whole tree where its first level is another one', async () => {
		await open();
		assert.deepEqual(await change(tree.entries.slice(1)), [undefined]);
	});

	it('looks only at what was opened', async () => {
		const [, d] = await steady.getChildren();
		await steady.getChildren(d);
		assert.deepEqual(await change([entry('a', 'A', []), entry('d', 'D', [])]), [['d']]);
	});

	it('keeps its elements, with what they are now', async () => {
		const before = await open();
		await change([entry('a', 'new', [entry('b'), entry('c')]), entry('d', 'D', [entry('e')])]);
		assert.equal(before[0]?.text, 'new');
		const after = await open();
		assert.ok(before.every((node, index) => node === after[index]));
	});

	it('passes on the elements that the tree names itself', async () => {
		const [a] = await steady.getChildren();
		tree.changed.fire([entry('a', 'named')]);
		assert.deepEqual(await told(), [['a']]);
		assert.equal(a?.text, 'named');
	});
});
