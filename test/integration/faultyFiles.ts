import * as vscode from 'vscode';

/** What can go wrong with a file system. */
export interface Faults {
	/** How many bytes there is room for. */
	room: number;
	/** Whether no error is reported when there is no room: as much as fits is written. */
	isSilent: boolean;
	/** Whether writing fails. */
	isReadOnly: boolean;
	/** Whether everything fails. */
	isGone: boolean;
	/** After how many operations everything fails. */
	goneAfter: number;
	/** How long each operation takes, in ms. */
	delay: number;
}

const noFaults: Faults = {
	room: Number.POSITIVE_INFINITY,
	isSilent: false,
	isReadOnly: false,
	isGone: false,
	goneAfter: Number.POSITIVE_INFINITY,
	delay: 0,
};

interface File {
	readonly bytes: Uint8Array;
	readonly mtime: number;
}

/** A file system in memory, under its own scheme, that fails as real ones do. */
export class FaultyFiles implements vscode.FileSystemProvider, vscode.Disposable {
	readonly scheme: string;
	readonly faults: Faults = { ...noFaults };
	readonly #files = new Map<string, File>();
	readonly #pipes = new Set<string>();
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly #registration: vscode.Disposable;
	#clock = Date.now();

	readonly onDidChangeFile = this.#changed.event;

	constructor(scheme: string) {
		this.scheme = scheme;
		this.#registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true });
	}

	/** Removes all files and faults. */
	reset(): void {
		this.heal();
		this.#files.clear();
	}

	heal(): void {
		Object.assign(this.faults, noFaults);
	}

	uri(path: string): vscode.Uri {
		return vscode.Uri.from({ scheme: this.scheme, path });
	}

	/** Puts a text into a file, whatever the faults. */
	put(path: string, text: string): vscode.Uri {
		this.#files.set(path, { bytes: new TextEncoder().encode(text), mtime: this.#clock++ });
		return this.uri(path);
	}

	/** Puts something in place of a file that is none, such as a pipe: reading it never ends. */
	putPipe(path: string): vscode.Uri {
		this.#pipes.add(path);
		return this.uri(path);
	}

	/** The stored text of a file; undefined if there is none. */
	text(path: string): string | undefined {
		const file = this.#files.get(path);
		return file && new TextDecoder().decode(file.bytes);
	}

	get paths(): string[] {
		return [...this.#files.keys()].sort();
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => {});
	}

	async stat({ path }: vscode.Uri): Promise<vscode.FileStat> {
		await this.#step();
		const file = this.#files.get(path);
		if (this.#pipes.has(path)) {
			return { type: vscode.FileType.Unknown, ctime: 0, mtime: 0, size: 0 };
		}
		if (file) {
			return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
		}
		if (path === '/' || this.paths.some((other) => other.startsWith(`${path}/`))) {
			return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
		}
		throw vscode.FileSystemError.FileNotFound(path);
	}

	async readDirectory({ path }: vscode.Uri): Promise<[string, vscode.FileType][]> {
		await this.#step();
		const folder = path.endsWith('/') ? path : `${path}/`;
		const names = new Map<string, vscode.FileType>();
		for (const other of this.paths.filter((each) => each.startsWith(folder))) {
			const [name = '', ...below] = other.slice(folder.length).split('/');
			names.set(name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
		}
		if (names.size === 0) {
			throw vscode.FileSystemError.FileNotFound(path);
		}
		return [...names];
	}

	async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
		await this.#step();
		return this.#pipes.has(path) ? new Promise(() => {}) : this.#file(path).bytes;
	}

	async createDirectory(): Promise<void> {
		await this.#step(true);
	}

	async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
		await this.#step(true);
		const others = [...this.#files].reduce((sum, [other, { bytes }]) => (other === path ? sum : sum + bytes.length), 0);
		const room = Math.max(0, this.faults.room - others);
		this.#files.set(path, { bytes: content.slice(0, room), mtime: this.#clock++ });
		if (content.length > room && !this.faults.isSilent) {
			throw vscode.FileSystemError.Unavailable('There is no space left.');
		}
	}

	async delete({ path }: vscode.Uri): Promise<void> {
		await this.#step(true);
		for (const other of this.paths.filter((each) => each === path || each.startsWith(`${path}/`))) {
			this.#files.delete(other);
		}
	}

	async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
		await this.#step(true);
		this.#files.set(to.path, this.#file(from.path));
		this.#files.delete(from.path);
	}

	dispose(): void {
		this.#registration.dispose();
		this.#changed.dispose();
	}

	#file(path: string): File {
		const file = this.#files.get(path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(path);
		}
		return file;
	}

	async #step(writes = false): Promise<void> {
		const { faults } = this;
		if (faults.delay > 0) {
			await new Promise((resolve) => setTimeout(resolve, faults.delay));
		}
		faults.isGone ||= faults.goneAfter-- <= 0;
		if (faults.isGone) {
			throw vscode.FileSystemError.Unavailable('The disk is gone.');
		}
		if (writes && faults.isReadOnly) {
			throw vscode.FileSystemError.NoPermissions('The disk is read-only.');
		}
	}
}

/** Records the messages that are shown while a task runs; nobody answers them. */
export async function messagesOf(task: () => Promise<unknown>): Promise<string[]> {
	const { window } = vscode;
	const names = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'] as const;
	const originals = names.map((name) => window[name]);
	const said: string[] = [];
	const note = async (message: string) => {
		said.push(message);
		return undefined;
	};
	try {
		for (const name of names) {
			Object.assign(window, { [name]: note });
		}
		await task();
	} finally {
		names.forEach((name, index) => Object.assign(window, { [name]: originals[index] }));
	}
	return said;
}
