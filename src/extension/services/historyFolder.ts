import * as vscode from 'vscode';
import type { HistoryFolder, ListedFile } from '../../core/practice/history.ts';
import { isNotFound } from '../shared/files.ts';
import { configurationSection, settings } from '../shared/ids.ts';

/** Relative to the first workspace folder. */
const inWorkspace = ['.star-coach', 'history'];

/** The history folder: in the extension's storage or, if a setting says so and it is writable, in the workspace. */
export function historyUri(context: vscode.ExtensionContext): vscode.Uri {
	const { workspaceFolders, fs, getConfiguration } = vscode.workspace;
	const [root] = workspaceFolders ?? [];
	if (root && fs.isWritableFileSystem(root.uri.scheme) !== false) {
		if (getConfiguration(configurationSection, root.uri).get(`${settings.practice}.history`) === 'workspace') {
			return vscode.Uri.joinPath(root.uri, ...inWorkspace);
		}
	}
	return vscode.Uri.joinPath(context.globalStorageUri, 'history');
}

/** Whether a history folder is in the extension's storage. */
export function isOnMachine({ globalStorageUri }: vscode.ExtensionContext, folder: vscode.Uri): boolean {
	return folder.path.startsWith(`${globalStorageUri.path}/`);
}

/** A history folder in the editor's file system. */
export class WorkspaceHistoryFolder implements HistoryFolder {
	readonly #uri: vscode.Uri;

	constructor(uri: vscode.Uri) {
		this.#uri = uri;
	}

	async list(): Promise<readonly ListedFile[]> {
		const { fs } = vscode.workspace;
		let names: [string, vscode.FileType][];
		try {
			names = await fs.readDirectory(this.#uri);
		} catch (error) {
			if (isNotFound(error)) {
				return [];
			}
			throw error;
		}
		const files = names.filter(([, type]) => (type & vscode.FileType.File) !== 0);
		const listed = await Promise.all(
			files.map(async ([name]) => {
				try {
					const { size, mtime } = await fs.stat(this.#file(name));
					return [{ name, size, mtime }];
				} catch (error) {
					if (isNotFound(error)) {
						return [];
					}
					throw error;
				}
			}),
		);
		return listed.flat();
	}

	async read(name: string): Promise<string> {
		return new TextDecoder('utf-8', { fatal: false }).decode(await vscode.workspace.fs.readFile(this.#file(name)));
	}

	async write(name: string, text: string): Promise<void> {
		await vscode.workspace.fs.writeFile(this.#file(name), new TextEncoder().encode(text));
	}

	async rename(from: string, to: string): Promise<void> {
		await vscode.workspace.fs.rename(this.#file(from), this.#file(to), { overwrite: true });
	}

	/** No permission, or a disk that is mounted for reading only. */
	isReadOnlyError(error: unknown): boolean {
		return (
			error instanceof vscode.FileSystemError && (error.code === 'NoPermissions' || error.message.includes('EROFS'))
		);
	}

	#file(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.#uri, name);
	}
}
