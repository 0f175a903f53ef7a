import * as vscode from 'vscode';
import { Latest } from '../shared/latest.ts';

/** The contents of a language status item. */
type Status = Pick<vscode.LanguageStatusItem, 'name' | 'text' | 'command'> &
	Partial<Pick<vscode.LanguageStatusItem, 'detail' | 'severity'>>;

/** A language status item for Markdown files, visible only while there is something to show. */
export class StatusItem implements vscode.Disposable {
	readonly #id: string;
	readonly #log: vscode.LogOutputChannel;
	readonly #read: () => Promise<Status | null>;
	readonly #updates = new Latest<'item', Status | null>();
	#item: vscode.LanguageStatusItem | undefined;

	/** @param read returns what to show for the active editor; null to hide the item */
	constructor(id: string, log: vscode.LogOutputChannel, read: () => Promise<Status | null>) {
		this.#id = id;
		this.#log = log;
		this.#read = read;
	}

	/** Updates what is shown. */
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
