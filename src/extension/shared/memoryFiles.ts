import * as vscode from 'vscode';
import { VirtualFiles } from './virtualFiles.ts';

/** Files of the extension that can be changed like any text and saved without a prompt; what is saved stays in memory. */
export class MemoryFiles extends VirtualFiles implements vscode.FileSystemProvider {
	readonly #original: (uri: vscode.Uri) => Promise<Uint8Array>;
	/** By path. */
	readonly #saved = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();

	/** @param original what a file contains until it is saved; rejects if there is no such file */
	constructor(original: (uri: vscode.Uri) => Promise<Uint8Array>) {
		super();
		this.#original = original;
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		const { length } = await this.readFile(uri);
		return { type: vscode.FileType.File, ctime: 0, mtime: this.#saved.get(uri.path)?.mtime ?? 0, size: length };
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		return this.#saved.get(uri.path)?.bytes ?? this.#original(uri);
	}

	readDirectory(_uri: vscode.Uri): [string, vscode.FileType][] {
		return [];
	}

	async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
		await this.#original(uri);
		this.#saved.set(uri.path, { bytes, mtime: Date.now() });
		this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}
}
