import * as vscode from 'vscode';
import { sampleFiles } from '../../core/guide/sampleFiles.ts';
import { schemes } from '../shared/ids.ts';
import { VirtualFiles } from '../shared/virtualFiles.ts';

/** The URI of a sample story. */
export function sampleUri(file: (typeof sampleFiles)[number]): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.sample, path: `/${file}` });
}

/**
 * Serves the sample stories as in-memory files: they can be changed, but are reset when the window reloads. They are
 * not in any workspace, so they never count as the user's own stories.
 */
export class SampleFiles extends VirtualFiles implements vscode.FileSystemProvider {
	readonly #folder: vscode.Uri;
	/** Saved changes, by path. */
	readonly #saved = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();

	constructor(extension: vscode.Uri) {
		super();
		this.#folder = vscode.Uri.joinPath(extension, 'media', 'sample-stories');
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		if (this.readDirectory(uri).length > 0) {
			return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
		}
		const { byteLength } = await this.readFile(uri);
		return { type: vscode.FileType.File, ctime: 0, mtime: this.#saved.get(uri.path)?.mtime ?? 0, size: byteLength };
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		const file = fileOf(uri);
		return this.#saved.get(uri.path)?.bytes ?? vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, file));
	}

	readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
		const below = path.endsWith('/') ? path : `${path}/`;
		const inside = sampleFiles.map((file) => `/${file}`).filter((file) => file.startsWith(below));
		const names = new Map(
			inside.map((file): [string, vscode.FileType] => {
				const [name = '', ...rest] = file.slice(below.length).split('/');
				return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
			}),
		);
		return [...names];
	}

	writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
		fileOf(uri);
		this.#saved.set(uri.path, { bytes, mtime: Date.now() });
		this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}
}

/** @throws FileSystemError if there is no such sample */
function fileOf(uri: vscode.Uri): string {
	const file = sampleFiles.find((each) => uri.path === `/${each}`);
	if (file === undefined) {
		throw vscode.FileSystemError.FileNotFound(uri);
	}
	return file;
}
