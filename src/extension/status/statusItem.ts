import * as vscode from 'vscode';
import { Latest } from '../shared/latest.ts';

/** What a language status item shows. */
type Status = Pick<vscode.LanguageStatusItem, 'name' | 'text' | 'command'> &
	Partial<Pick<vscode.LanguageStatusItem, 'detail' | 'severity'>>;

/** A language status item of Markdown files, which is there while there is something to say. */
export class StatusItem implements vscode.Disposable {
	readonly #id: string;
	readonly #log: vscode.LogOutputChannel;
	readonly #read: () => Promise<Status | null>;
	readonly #updates = new Latest<'item', Status | null>();
	#item: vscode.LanguageStatusItem | undefined;

	/** @param read what there is to say about the active editor; null for nothing */
	constructor(id: string, log: vscode.LogOutputChannel, read: () => Promise<Status | null>) {
		this.#id = id;
		this.#log = log;
		this.#read = read;
	}

	/** Shows what there is to say now. */
	update(): void {
		this.#updates
			.run('item', this.#read, (status) => this.#show(status))
			.catch((error) => this.#log.error(`${this.#id} could not be determined.`, error));
	}

	dispose(): void {
		this.#updates.drop();
		this.#item?.dispose();
	}

	#show(status: Status | null): void {
		if (status) {
			this.#item ??= vscode.languages.createLanguageStatusItem(this.#id, { language: 'markdown' });
			Object.assign(this.#item, { detail: undefined, ...status });
		} else {
			this.#item?.dispose();
			this.#item = undefined;
		}
	}
}
