import type * as vscode from 'vscode';
import type { LintResult } from '../../core/lint/result.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { readText } from '../shared/readText.ts';
import type { Configurations } from './configurations.ts';

/** Why a file that should hold stories could not be linted, in one sentence. */
export interface Unreadable {
	readonly error: string;
}

interface Entry {
	readonly version: number;
	readonly result: Promise<LintResult | null>;
}

/** What is found in open documents, made once for a version of a document and a state of the configuration. */
export class Reports {
	readonly #configurations: Configurations;
	#entries = new WeakMap<vscode.TextDocument, Entry>();

	constructor(configurations: Configurations) {
		this.#configurations = configurations;
		configurations.onDidChange(() => {
			this.#entries = new WeakMap();
		});
	}

	/** What is found in a document as it is now; null when it is not a story file. */
	of(document: vscode.TextDocument): Promise<LintResult | null> {
		const known = this.#entries.get(document);
		if (known?.version === document.version) {
			return known.result;
		}
		const result = isMarkdownFile(document)
			? this.#configurations.lintText(document.uri, document.getText())
			: Promise.resolve(null);
		this.#entries.set(document, { version: document.version, result });
		return result;
	}

	/** What is found in a file as it is stored; null when it is not a story file or is gone. */
	async ofFile(uri: vscode.Uri): Promise<LintResult | Unreadable | null> {
		const configuration = await this.#configurations.of(uri);
		const read = configuration.isIgnored(uri.path) ? null : await readText(uri);
		if (read === null) {
			return null;
		}
		if (read.error === undefined) {
			return this.#configurations.lintText(uri, read.text);
		}
		return configuration.matches(uri.path) ? { error: read.error } : null;
	}
}
