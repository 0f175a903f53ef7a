import * as vscode from 'vscode';
import { schemes } from '../../shared/ids.ts';
import { VirtualFiles } from '../../shared/virtualFiles.ts';

/** The URI of the answer to a question. */
export function answerFileUri(questionId: string): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.answer, path: `/${encodeURIComponent(questionId)}/answer.md` });
}

/**
 * Serves answers as in-memory files, so that they can be edited like any text and saved without a prompt. The draft of
 * the round is what is stored permanently.
 */
export class AnswerFiles extends VirtualFiles implements vscode.FileSystemProvider {
	/** Keyed by path. */
	readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();

	/** Sets the contents of an answer before it is opened. */
	set(uri: vscode.Uri, text: string): void {
		this.writeFile(uri, new TextEncoder().encode(text));
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		const { bytes, mtime } = this.#fileAt(uri);
		return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
	}

	readFile(uri: vscode.Uri): Uint8Array {
		return this.#fileAt(uri).bytes;
	}

	writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
		this.#files.set(uri.path, { bytes, mtime: Date.now() });
		this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}

	readDirectory(): [string, vscode.FileType][] {
		return [];
	}

	#fileAt({ path }: vscode.Uri) {
		return this.#files.get(path) ?? { bytes: new Uint8Array(), mtime: 0 };
	}
}
