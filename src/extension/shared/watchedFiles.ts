import * as vscode from 'vscode';
import { inParallel } from '../../core/text/inParallel.ts';
import { ChangedFiles } from './changedFiles.ts';
import { isAtOrBelow } from './files.ts';
import { Latest } from './latest.ts';
import { watchMarkdown } from './watchMarkdown.ts';

const filesAtOnce = 64;
/** Less urgent than findings. */
const waiting = { quiet: 200, longest: 2_000 };

/** Selects and reads Markdown files of the workspace. */
export interface FileSource<Value> {
	/** The files to read, in groups that are read in sequence. */
	find(): Promise<readonly (readonly vscode.Uri[])[]>;
	/** The contents of a file; null if it contains nothing relevant or does not exist. */
	read(uri: vscode.Uri): Promise<Value | null>;
	/** Whether a file's contents are the same as before. */
	isSame(before: Value, after: Value): boolean;
}

/**
 * The contents of Markdown files of the workspace. Reads nothing until asked; after that, a change only means reading
 * the changed file, and a file with the same contents as before does not count as changed.
 */
export class WatchedFiles<Value> implements vscode.Disposable {
	readonly #source: FileSource<Value>;
	readonly #log: Pick<vscode.LogOutputChannel, 'error'>;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #values = new Map<string, Value>();
	readonly #changes = new ChangedFiles(waiting, (uris) => this.#readAll(uris, () => this.#isDisposed));
	readonly #reads = new Latest<string, Value | null>();
	#watching: vscode.Disposable | undefined;
	#loading: { readonly first: Promise<void>; readonly all: Promise<void> } | undefined;
	#isDisposed = false;

	/** Fires when the contents of files change, and only then. */
	readonly onDidChange = this.#changed.event;

	constructor(source: FileSource<Value>, log: Pick<vscode.LogOutputChannel, 'error'>) {
		this.#source = source;
		this.#log = log;
	}

	/** The contents of the files read so far, by URI. */
	get values(): ReadonlyMap<string, Value> {
		return this.#values;
	}

	/** Resolves once every file has been read, even if another search starts in the meantime. */
	async load(): Promise<void> {
		const loading = this.#start();
		await loading.all;
		if (loading !== this.#loading) {
			await this.load();
		}
	}

	/** Resolves once the first group of files has been read. */
	loadFirst(): Promise<void> {
		return this.#start().first;
	}

	/** Searches for files again, if it has done so before; until then, files keep their contents. */
	reload(): void {
		if (this.#loading) {
			this.#loading = undefined;
			void this.load();
		}
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#changes.dispose();
		this.#reads.drop();
		this.#watching?.dispose();
		this.#changed.dispose();
	}

	#start(): { readonly first: Promise<void>; readonly all: Promise<void> } {
		this.#watching ??= this.#watch();
		this.#loading ??= this.#load();
		return this.#loading;
	}

	#load() {
		const isStale = () => this.#isDisposed || this.#loading !== loading;
		const groups = this.#find();
		const first = groups.then(([group = []]) => this.#readAll(group, isStale));
		const all = Promise.all([groups, first]).then(async ([[, ...others]]) => {
			for (const group of others) {
				await this.#readAll(group, isStale);
			}
		});
		const loading = { first, all };
		return loading;
	}

	async #find(): Promise<readonly (readonly vscode.Uri[])[]> {
		try {
			// The search may miss files written while it runs, so drop only those known before.
			const known = new Set([...this.#values.keys(), ...this.#reads.keys()]);
			const groups = await this.#source.find();
			const found = new Set(groups.flat().map((uri) => uri.toString()));
			this.#drop((key) => known.has(key) && !found.has(key));
			return groups;
		} catch (error) {
			this.#log.error('The workspace could not be searched.', error);
			return [];
		}
	}

	async #readAll(uris: readonly vscode.Uri[], isStale: () => boolean): Promise<void> {
		let hasChanged = false;
		await inParallel(uris, filesAtOnce, isStale, async (uri) => {
			hasChanged = (await this.#read(uri)) || hasChanged;
		});
		if (hasChanged) {
			this.#changed.fire();
		}
	}

	/** @returns whether its contents have changed */
	async #read(uri: vscode.Uri): Promise<boolean> {
		const key = uri.toString();
		let hasChanged = false;
		const take = (after: Value | null) => {
			const before = this.#values.get(key) ?? null;
			hasChanged = !(before !== null && after !== null ? this.#source.isSame(before, after) : before === after);
			if (hasChanged && after !== null) {
				this.#values.set(key, after);
			} else if (hasChanged) {
				this.#values.delete(key);
			}
		};
		try {
			await this.#reads.run(key, () => this.#source.read(uri), take);
		} catch (error) {
			this.#log.error(`${key} could not be read.`, error);
		}
		return hasChanged;
	}

	#watch(): vscode.Disposable {
		const { workspace } = vscode;
		return vscode.Disposable.from(
			watchMarkdown(
				(uri) => this.#schedule(uri),
				(gone) => this.#scheduleAll(gone),
			),
			workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document.uri)),
			workspace.onDidCloseTextDocument(({ uri }) => this.#schedule(uri)),
			workspace.onDidChangeWorkspaceFolders(() => this.reload()),
		);
	}

	#schedule(uri: vscode.Uri): void {
		if (/\.(?:md|markdown)$/i.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri)) {
			this.#changes.add(uri);
		}
	}

	/**
	 * Files reported as gone may exist: a changed folder is reported that way, and a folder may be recreated before the
	 * report. Files keep their contents until they are read again.
	 */
	#scheduleAll(gone: vscode.Uri): void {
		for (const key of [...this.#values.keys(), ...this.#reads.keys()]) {
			if (isAtOrBelow(key, gone)) {
				this.#schedule(vscode.Uri.parse(key));
			}
		}
	}

	/** Removes files that no longer exist. */
	#drop(isGone: (key: string) => boolean): void {
		for (const key of this.#reads.keys().filter(isGone)) {
			this.#reads.drop(key);
		}
		const gone = [...this.#values.keys()].filter(isGone);
		for (const key of gone) {
			this.#values.delete(key);
		}
		if (gone.length > 0) {
			this.#changed.fire();
		}
	}
}
