import * as vscode from 'vscode';

/**
 * A tree that tells the editor of a change only if it reads differently: the editor recreates what it refreshes, and a
 * click at that moment is lost. Every tree item must have an id.
 */
export class QuietTree<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #tree: vscode.TreeDataProvider<Node>;
	readonly #changed = new vscode.EventEmitter<Node | Node[] | undefined>();
	readonly #subscription: vscode.Disposable | undefined;
	/** Everything in the tree when the editor last asked for it; undefined if it never has. */
	#shown: Promise<string> | undefined;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(tree: vscode.TreeDataProvider<Node>) {
		this.#tree = tree;
		this.#subscription = tree.onDidChangeTreeData?.((nodes) =>
			nodes ? this.#changed.fire(nodes) : void this.#compare(),
		);
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (!node) {
			// Read before the elements: what changes in between then differs from what was shown.
			this.#shown = this.#read();
			await this.#shown;
		}
		return (await this.#tree.getChildren(node)) ?? [];
	}

	getTreeItem(node: Node): vscode.TreeItem | Thenable<vscode.TreeItem> {
		return this.#tree.getTreeItem(node);
	}

	getParent(node: Node): vscode.ProviderResult<Node> {
		return this.#tree.getParent?.(node);
	}

	resolveTreeItem(item: vscode.TreeItem, node: Node, token: vscode.CancellationToken) {
		return this.#tree.resolveTreeItem?.(item, node, token) ?? item;
	}

	dispose(): void {
		this.#subscription?.dispose();
		this.#changed.dispose();
	}

	async #compare(): Promise<void> {
		const before = this.#shown;
		if (before) {
			this.#shown = this.#read();
			if ((await before) !== (await this.#shown)) {
				this.#changed.fire(undefined);
			}
		}
	}

	/** The items as text; empty if the tree cannot be read, so that the editor shows why. */
	#read(): Promise<string> {
		const labelsBelow = async (node?: Node): Promise<string> => {
			const children = (await this.#tree.getChildren(node)) ?? [];
			const texts = children.map(
				async (child) => toText(await this.#tree.getTreeItem(child)) + (await labelsBelow(child)),
			);
			return (await Promise.all(texts)).join();
		};
		return labelsBelow().catch(() => '');
	}
}

/** Serializes an item, except for properties that URIs cache as they are used. */
function toText(item: vscode.TreeItem): string {
	return JSON.stringify(item, (key, value) => (key === 'fsPath' || key === 'external' ? undefined : value));
}
