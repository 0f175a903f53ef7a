import type * as vscode from 'vscode';

/** What is shown in the one panel of its kind, if that is open. */
export class OnePanel<Shown extends vscode.Disposable> implements vscode.Disposable {
	#current: Shown | undefined;

	get current(): Shown | undefined {
		return this.#current;
	}

	/** Fills a new panel; any panel before it closes. */
	fill(panel: vscode.WebviewPanel, show: () => Shown): Shown {
		this.#current?.dispose();
		const shown = show();
		this.#current = shown;
		panel.onDidDispose(() => {
			shown.dispose();
			if (this.#current === shown) {
				this.#current = undefined;
			}
		});
		return shown;
	}

	dispose(): void {
		this.#current?.dispose();
	}
}
