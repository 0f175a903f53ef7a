import * as vscode from 'vscode';
import { sampleFiles } from '../../core/guide/sampleFiles.ts';
import { schemes } from '../shared/ids.ts';
import { MemoryFiles } from '../shared/memoryFiles.ts';

/** The URI of a sample story. */
export function sampleUri(file: (typeof sampleFiles)[number]): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.sample, path: `/${file}` });
}

/**
 * Serves the sample stories: they can be changed, but are reset when the window reloads. They are not in any workspace,
 * so they never count as the user's own stories.
 */
export class SampleFiles extends MemoryFiles {
	constructor(extension: vscode.Uri) {
		const folder = vscode.Uri.joinPath(extension, 'media', 'sample-stories');
		super(async (uri) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, fileOf(uri))));
	}

	override async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		return this.readDirectory(uri).length > 0
			? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
			: super.stat(uri);
	}

	override readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
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
}

/** @throws FileSystemError if there is no such sample */
function fileOf(uri: vscode.Uri): string {
	const file = sampleFiles.find((each) => uri.path === `/${each}`);
	if (file === undefined) {
		throw vscode.FileSystemError.FileNotFound(uri);
	}
	return file;
}
