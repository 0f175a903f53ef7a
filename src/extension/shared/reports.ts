import * as vscode from 'vscode';
import type { FileReport } from '../../core/report/report.ts';
import type { Configurations } from '../workspace/configurations.ts';
import { isMarkdownFile } from './isMarkdownFile.ts';
import { readText } from './readText.ts';

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
		const report = isMarkdownFile(document)
			? this.#configurations.lintText(document.uri, document.getText())
			: Promise.resolve(null);
		this.#entries.set(document, { version: document.version, report });
		return report;
	}

	/** The report of a file as it is stored; null when it is no story file or is gone. */
	async ofFile(uri: vscode.Uri): Promise<FileReport | null> {
		const configuration = await this.#configurations.of(uri);
		const read = configuration.isIgnored(uri.path) ? null : await readText(uri);
		if (read === null) {
			return null;
		}
		if (read.error === undefined) {
			return this.#configurations.lintText(uri, read.text);
		}
		const path = vscode.workspace.asRelativePath(uri, false);
		return configuration.matches(uri.path) ? { path, stories: [], diagnostics: [], error: read.error } : null;
	}
}
