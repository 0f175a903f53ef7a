import * as vscode from 'vscode';
import type { FileReport } from '../../core/report/report.ts';
import type { Configurations } from '../workspace/configurations.ts';

interface Entry {
	readonly version: number;
	readonly report: Promise<FileReport | null>;
}

/** Lint reports of open documents, made once for a version of a document and a state of the configuration. */
export class Reports {
	readonly #configurations: Configurations;
	#entries = new WeakMap<vscode.TextDocument, Entry>();

	constructor(configurations: Configurations) {
		this.#configurations = configurations;
		configurations.onDidChange(() => {
			this.#entries = new WeakMap();
		});
	}

	/** The report of a document as it is now; null when it is no story file. */
	of(document: vscode.TextDocument): Promise<FileReport | null> {
		const known = this.#entries.get(document);
		if (known?.version === document.version) {
			return known.report;
		}
		const report = this.#lint(document);
		this.#entries.set(document, { version: document.version, report });
		return report;
	}

	async #lint(document: vscode.TextDocument): Promise<FileReport | null> {
		if (!isMarkdownFile(document)) {
			return null;
		}
		const text = document.getText();
		return this.#configurations.lintText(document.uri, text);
	}
}

/** Markdown that somebody writes: no diff side, output, notebook cell or page of another extension. */
function isMarkdownFile(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return (
		document.languageId === 'markdown' &&
		(scheme === 'file' ||
			scheme === 'untitled' ||
			vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
			vscode.workspace.getWorkspaceFolder(document.uri) !== undefined)
	);
}
