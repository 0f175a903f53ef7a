import * as vscode from 'vscode';

/** A row of a tree with everything below it. Its item has an id. */
export interface TreeNode<Node> {
	readonly item: vscode.TreeItem;
	readonly children: readonly Node[];
}

/** A tree as it was drawn: its first rows, and all rows with how they read. */
interface Drawn<Node> {
	readonly roots: readonly Node[];
	readonly rows: readonly { readonly node: Node; readonly text: string }[];
}

/**
 * A tree that is drawn whole. The editor is told of rows only if they read differently, because it recreates what it
 * refreshes, and a click at that moment is lost.
 */
export abstract class NodeTree<Node extends TreeNode<Node>>
	implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
	readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
	readonly #refreshed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;
	/** What the editor shows or is about to; undefined if nobody has asked. */
	#drawn: Promise<Drawn<Node>> | undefined;

	readonly onDidChangeTreeData = this.#changed.event;
	/** Fires when what the tree is drawn from changes, even if it reads the same. */
	readonly onDidRefresh = this.#refreshed.event;

	/** @param sources what the tree is drawn from */
	constructor(sources: readonly { readonly onDidChange: vscode.Event<unknown> }[]) {
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			this.#refreshed,
			...sources.map((source) => source.onDidChange(() => this.refresh())),
		);
	}

	/** The whole tree as it is now. */
	protected abstract draw(): Promise<Node[]>;

	async getChildren(node?: Node): Promise<Node[]> {
		return node ? [...node.children] : [...(await this.#now()).roots];
	}

	getTreeItem({ item }: Node): vscode.TreeItem {
		return item;
	}

	getParent({ item: { id } }: Node): Promise<Node | undefined> {
		return this.find(({ children }) => children.some(({ item }) => item.id === id));
	}

	/** The first row that passes a test. */
	async find(test: (node: Node) => boolean): Promise<Node | undefined> {
		return (await this.#now()).rows.find(({ node }) => test(node))?.node;
	}

	/** Draws the tree again, if anybody has asked for it. */
	refresh(): void {
		this.#drawn &&= this.#drawn.then(
			async (before) => this.#tell(before, await this.#read()),
			() => this.#read(),
		);
		// The editor asks again, and shows why.
		this.#drawn?.catch(() => this.#changed.fire(undefined));
		this.#refreshed.fire();
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	/** What cannot be drawn is tried anew each time, so that the editor shows why. */
	async #now(): Promise<Drawn<Node>> {
		this.#drawn ??= this.#read();
		const drawn = this.#drawn;
		try {
			return await drawn;
		} catch (error) {
			this.#drawn = this.#drawn === drawn ? undefined : this.#drawn;
			throw error;
		}
	}

	async #read(): Promise<Drawn<Node>> {
		const roots = await this.draw();
		const rows: { node: Node; text: string }[] = [];
		const add = (node: Node): void => {
			rows.push({ node, text: toText(node.item) });
			node.children.forEach(add);
		};
		roots.forEach(add);
		return { roots, rows };
	}

	/** Tells the editor what has changed. It knows rows by their objects, so rows that stay take over what is new. */
	#tell(before: Drawn<Node>, now: Drawn<Node>): Drawn<Node> {
		const shape = ({ rows }: Drawn<Node>) =>
			JSON.stringify(rows.map(({ node }) => [node.item.id, node.children.length]));
		if (shape(before) !== shape(now)) {
			this.#changed.fire(undefined);
			return now;
		}
		const rows = before.rows.map(({ node, text }, index) => {
			const latest = now.rows[index] as Drawn<Node>['rows'][number];
			Object.assign(node, { ...latest.node, children: node.children });
			return { node, text: latest.text, isNew: text !== latest.text };
		});
		const changed = rows.filter(({ isNew }) => isNew).map(({ node }) => node);
		if (changed.length > 0) {
			this.#changed.fire(changed);
		}
		return { roots: before.roots, rows };
	}
}

/** Serializes an item, except for properties that URIs cache as they are used. */
function toText(item: vscode.TreeItem): string {
	return JSON.stringify(item, (key, value) => (key === 'fsPath' || key === 'external' ? undefined : value));
}
