import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NodeTree, type TreeNode } from '../../../src/extension/shared/nodeTree.ts';
import { waitFor } from '../workbench.ts';

interface Row extends TreeNode<Row> {
	readonly children: readonly Row[];
}

const row = (id: string, text = id, children: readonly Row[] = []): Row => ({
	item: Object.assign(new vscode.TreeItem(text), { id }),
	children,
});

/** A tree that makes every row anew whenever it is drawn. */
class MadeAnew extends NodeTree<Row> {
	make: () => readonly Row[] = () => [row('a', 'A', [row('b'), row('c')]), row('d', 'D', [row('e')])];

	protected async draw(): Promise<Row[]> {
		return [...this.make()];
	}
}

describe('a tree that is drawn whole', () => {
	let tree: MadeAnew;
	/** The ids of the rows of which the editor was told, null where it was told of all. */
	let told: (readonly (string | undefined)[] | null)[];
	let refreshed: number;

	beforeEach(() => {
		tree = new MadeAnew([]);
		told = [];
		refreshed = 0;
		tree.onDidChangeTreeData((nodes) => told.push(nodes?.map(({ item }) => item.id) ?? null));
		tree.onDidRefresh(() => refreshed++);
	});

	afterEach(() => tree.dispose());

	async function refresh(make = tree.make): Promise<void> {
		tree.make = make;
		tree.refresh();
		await tree.getChildren();
	}

	it('tells the editor nothing where everything reads as before, so that no click is lost', async () => {
		await tree.getChildren();
		await refresh();
		assert.deepEqual([told, refreshed], [[], 1]);
	});

	it('tells of a row that reads differently alone, as the row that the editor knows, with what is new about it', async () => {
		const [, d] = await tree.getChildren();
		await refresh(() => [row('a', 'A', [row('b'), row('c')]), row('d', 'D', [row('e', 'new')])]);
		assert.deepEqual(told, [['e']]);
		const [, after] = await tree.getChildren();
		assert.equal(after, d);
		assert.equal(after?.children[0]?.item.label, 'new');
		await refresh();
		assert.equal(told.length, 1);
	});

	it('tells of everything where a row comes, goes or moves, on any level', async () => {
		await tree.getChildren();
		await refresh(() => [row('a', 'A', [row('b')]), row('d', 'D', [row('e')])]);
		await refresh(() => [row('a', 'A'), row('b'), row('d', 'D', [row('e')])]);
		await refresh(() => [row('d', 'D', [row('e')])]);
		assert.deepEqual(told, [null, null, null]);
		assert.equal((await tree.getChildren()).length, 1);
	});

	it('knows the parent of a row', async () => {
		const found = await tree.find(({ item }) => item.id === 'e');
		assert.ok(found);
		assert.equal((await tree.getParent(found))?.item.id, 'd');
	});

	it('is asked again after it could not be drawn, and says why until it can', async () => {
		await tree.getChildren();
		tree.make = () => assert.fail('unreadable');
		tree.refresh();
		await waitFor('the editor to be told', () => told.length === 1);
		await assert.rejects(tree.getChildren(), /unreadable/);
		tree.make = () => [row('x')];
		assert.equal((await tree.getChildren())[0]?.item.id, 'x');
	});
});
