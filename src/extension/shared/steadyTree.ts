import * as vscode from 'vscode';

/** An element known to the editor. */
interface Shown<Node> {
	readonly id: string;
	readonly node: Node;
	/** Its tree item, serialized. */
	readonly item: string;
}

const root = '';

/**
 * Sits between a tree and the editor: when anything in the tree may have changed, it passes on only the elements that
 * did change. The editor recreates what it refreshes, and a click at that moment is lost.
 *
 * Every tree item must have an id.
 */
export class SteadyTree<Node extends object> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #tree: vscode.TreeDataProvider<Node>;
	readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
	readonly #subscription: vscode.Disposable | undefined;
	readonly #shown = new Map<string, Shown<Node>>();
	/** The ids of the children of each expanded element, by its id. */
	readonly #children = new Map<string, readonly string[]>();
	#comparing: Promise<void> = Promise.resolve();

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(tree: vscode.TreeDataProvider<Node>) {
		this.#tree = tree;
		this.#subscription = tree.onDidChangeTreeData?.((changed) => {
			const nodes = (changed ? [changed].flat() : undefined) as Node[] | undefined;
			// Run in sequence, because each comparison starts from the result of the previous one.
			this.#comparing = this.#comparing.then(() => this.#tell(nodes));
		});
	}

	async getChildren(node?: Node): Promise<Node[]> {
		const id = node ? (await this.#show(node)).id : root;
		return (await this.#read(id, node)).map((child) => child.node);
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

	async #tell(nodes: readonly Node[] | undefined): Promise<void> {
		try {
			const changed = nodes
				? (await Promise.all(nodes.map((node) => this.#show(node)))).map(({ node }) => node)
				: await this.#differences(root);
			if (changed === undefined || changed.length > 0) {
				this.#changed.fire(changed);
			}
		} catch {
			// Let the editor show why the tree cannot be read.
			this.#changed.fire(undefined);
		}
	}

	/** The elements that changed below an element; undefined if the element itself must be refreshed. */
	async #differences(id: string, node?: Node): Promise<Node[] | undefined> {
		const before = this.#children.get(id);
		if (!before) {
			return [];
		}
		const items = before.map((child) => this.#shown.get(child)?.item);
		const children = await this.#read(id, node);
		if (children.map((child) => child.id).join('\n') !== before.join('\n')) {
			return undefined;
		}
		const found: Node[] = [];
		for (const [index, child] of children.entries()) {
			const below = child.item === items[index] ? await this.#differences(child.id, child.node) : undefined;
			found.push(...(below ?? [child.node]));
		}
		return found;
	}

	async #read(id: string, node: Node | undefined): Promise<Shown<Node>[]> {
		const children = (await this.#tree.getChildren(node)) ?? [];
		const shown = await Promise.all(children.map((child) => this.#show(child)));
		this.#children.set(
			id,
			shown.map(({ id }) => id),
		);
		return shown;
	}

	/** Keeps the same object for as long as the id is the same, because the editor identifies elements by object. */
	async #show(node: Node): Promise<Shown<Node>> {
		const item = await this.#tree.getTreeItem(node);
		const id = item.id ?? '';
		const known = this.#shown.get(id)?.node;
		const shown = { id, node: known ? Object.assign(known, node) : node, item: textOf(item) };
		this.#shown.set(id, shown);
		return shown;
	}
}

/** Serializes an item, except for properties that URIs cache as they are used. */
function textOf(item: vscode.TreeItem): string {
	return JSON.stringify(item, (key, value) => (key === 'fsPath' || key === 'external' ? undefined : value));
}
