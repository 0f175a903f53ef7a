import type * as vscode from 'vscode';
import type { LintResult } from '../../core/lint/result.ts';
import { shownDocument } from '../shared/files.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { readText } from '../shared/readText.ts';
import type { Configurations } from './configurations.ts';

/** Why a file that should contain stories could not be linted, in one sentence. */
export interface Unreadable {
	readonly error: string;
}

/** The result for any Markdown document. */
export interface SeenFile {
	readonly result: LintResult;
	/** Why its stories are not checked: the file is ignored or not a story file; null if they are checked. */
	readonly unchecked: 'outside' | 'ignored' | null;
}

/** Caches one value per document, for its latest version. */
class PerVersion<Made> {
	readonly #entries = new WeakMap<vscode.TextDocument, { readonly version: number; readonly made: Promise<Made> }>();

	get(document: vscode.TextDocument, make: () => Promise<Made>): Promise<Made> {
		const { version } = document;
		const known = this.#entries.get(document);
		if (known?.version === version) {
			return known.made;
		}
		const made = make();
		this.#entries.set(document, { version, made });
		return made;
	}
}

/** Lint results of open documents, computed once per version of a document and state of the configuration. */
export class Reports {
	readonly #configurations: Configurations;
	#results = new PerVersion<LintResult | null>();
	#seen = new PerVersion<SeenFile | null>();

	constructor(configurations: Configurations) {
		this.#configurations = configurations;
		configurations.onDidChange(() => {
			this.#results = new PerVersion();
			this.#seen = new PerVersion();
		});
	}

	/** The result for a document as it is now; null if it is not a story file. */
	of(document: vscode.TextDocument): Promise<LintResult | null> {
		return this.#results.get(document, async () =>
			isMarkdownFile(document) ? this.#configurations.lintText(document.uri, document.getText()) : null,
		);
	}

	/** The result for any Markdown document as it is now, story file or not; null for other documents. */
	look(document: vscode.TextDocument): Promise<SeenFile | null> {
		return this.#seen.get(document, async () => {
			if (!isMarkdownFile(document)) {
				return null;
			}
			const checked = await this.of(document);
			if (checked) {
				return { result: checked, unchecked: null };
			}
			const { uri } = document;
			const text = document.getText();
			const [isIgnored, lint] = await Promise.all([
				this.#configurations.isIgnored(uri),
				this.#configurations.linterOf(uri, text),
			]);
			return { result: lint(text), unchecked: isIgnored ? 'ignored' : 'outside' };
		});
	}

	/** The result for a file as shown in the editor, or as stored if it is not open; null if it has no result. */
	async shown(uri: vscode.Uri): Promise<LintResult | null> {
		const open = await shownDocument(uri);
		if (open && isMarkdownFile(open)) {
			return this.of(open);
		}
		const stored = await this.ofFile(uri);
		return stored && 'error' in stored ? null : stored;
	}

	/** The result for a stored file; null if it is not a story file or does not exist. */
	async ofFile(uri: vscode.Uri): Promise<LintResult | Unreadable | null> {
		const configuration = await this.#configurations.of(uri);
		const read = configuration.isIgnored(uri.path) ? null : await readText(uri);
		if (read === null) {
			return null;
		}
		if (read.error === undefined) {
			return this.#configurations.lintText(uri, read.text, configuration);
		}
		return configuration.matches(uri.path) ? { error: read.error } : null;
	}
}
