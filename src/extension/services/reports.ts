import * as vscode from 'vscode';
import type { FileReport } from '../../core/report/report.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { readText } from '../shared/readText.ts';
import type { Configurations } from './configurations.ts';

/** A story file as it was read once. */
export interface StoryFile {
	readonly parsed: StoryDocument;
	readonly report: FileReport;
}

interface Entry {
	readonly version: number;
	readonly file: Promise<StoryFile | null>;
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

	/** The report of a document as it is now; null when it is not a story file. */
	async of(document: vscode.TextDocument): Promise<FileReport | null> {
		return (await this.read(document))?.report ?? null;
	}

	/** A document as it is now, with its report; null when it is not a story file. */
	read(document: vscode.TextDocument): Promise<StoryFile | null> {
		const known = this.#entries.get(document);
		if (known?.version === document.version) {
			return known.file;
		}
		const file = isMarkdownFile(document)
			? this.#configurations.readStories(document.uri, document.getText())
			: Promise.resolve(null);
		this.#entries.set(document, { version: document.version, file });
		return file;
	}

	/** The report of a file as it is stored; null when it is not a story file or is gone. */
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
		return configuration.matches(uri.path)
			? { path, stories: [], diagnostics: [], skipped: [], error: read.error }
			: null;
	}
}
