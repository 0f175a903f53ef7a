import * as vscode from 'vscode';

/** Files that the extension makes itself: nobody can add, move or delete any. */
export abstract class VirtualFiles {
	protected readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

	readonly onDidChangeFile = this.changed.event;

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => {});
	}

	createDirectory(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	delete(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	rename(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	dispose(): void {
		this.changed.dispose();
	}
}
