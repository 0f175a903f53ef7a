import * as vscode from 'vscode';
import { editBetween } from '../../../core/text/edit.ts';
import { documentOf } from '../../shared/files.ts';
import { schemes } from '../../shared/ids.ts';
import { type AnswerFiles, answerFileUri } from './answerFiles.ts';

/** How long typing must pause before the answer is saved, in ms; this avoids the "save changes?" prompt on close. */
const typingPause = 500;

/** The shortest time between two keys, in ms. What is dictated comes letter by letter, too, but all at once. */
const fastestKey = 30;

/** Handles changes to the text of the editor. */
interface Listener {
	/** Called immediately whenever the text changes in the editor, be it by a key. */
	readonly written: (text: string, isKey: boolean) => void;
	/** Called when typing pauses. */
	readonly keep: (text: string) => Promise<void>;
}

/** The answer of the round in a text editor next to its page; page and editor show the same text. */
export class AnswerEditor implements vscode.Disposable {
	readonly #files: AnswerFiles;
	readonly #listener: Listener;
	readonly #subscription: vscode.Disposable;
	#uri: vscode.Uri | undefined;
	/** The text shown in both the page and the editor. */
	#text = '';
	/** Whether the text has changed in the editor since it was last kept. */
	#isChanged = false;
	#timer: TimerHandle | undefined;
	/** In ms since 1970. */
	#changedAt = 0;

	constructor(files: AnswerFiles, listener: Listener) {
		this.#files = files;
		this.#listener = listener;
		this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (document.uri.toString() !== this.#uri?.toString() || contentChanges.length === 0) {
				return;
			}
			const text = textOf(document);
			const pause = Date.now() - this.#changedAt;
			this.#changedAt = Date.now();
			if (text !== this.#text) {
				this.#text = text;
				this.#isChanged = true;
				listener.written(text, pause >= fastestKey && contentChanges.every((change) => change.text.length === 1));
			}
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.settle(), typingPause);
		});
	}

	/** Keeps and saves changes since the last time. */
	async settle(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#isChanged) {
			this.#isChanged = false;
			await this.#listener.keep(this.#text);
		}
		await (this.#uri && documentOf(this.#uri))?.save();
	}

	/** Opens the answer to a question next to the page. */
	async open(questionId: string, text: string): Promise<void> {
		await this.turnTo(questionId, text);
		const uri = answerFileUri(questionId);
		if (!documentOf(uri)) {
			await this.#files.writeFile(uri, new TextEncoder().encode(text));
		}
		const document = await vscode.workspace.openTextDocument(uri);
		const end = document.lineAt(document.lineCount - 1).range.end;
		await vscode.window.showTextDocument(document, {
			viewColumn: vscode.ViewColumn.Beside,
			selection: new vscode.Range(end, end),
		});
	}

	/** Updates the open answer to match the page, and closes the answers to other questions. */
	async turnTo(questionId: string | undefined, text: string): Promise<void> {
		this.#uri = questionId === undefined ? undefined : answerFileUri(questionId);
		this.#text = text;
		this.#isChanged = false;
		await this.#closeOthers();
		const document = this.#uri && documentOf(this.#uri);
		if (document && textOf(document) !== text) {
			await replaceText(document, text);
		}
	}

	dispose(): void {
		this.#subscription.dispose();
		clearTimeout(this.#timer);
		this.#uri = undefined;
		void this.#closeOthers();
	}

	async #closeOthers(): Promise<void> {
		const others = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
			tabs.flatMap((tab) =>
				tab.input instanceof vscode.TabInputText &&
				tab.input.uri.scheme === schemes.answer &&
				tab.input.uri.toString() !== this.#uri?.toString()
					? [{ tab, uri: tab.input.uri }]
					: [],
			),
		);
		for (const { tab, uri } of others) {
			await documentOf(uri)?.save();
			await vscode.window.tabGroups.close(tab, true);
		}
	}
}

/** The text with normalized line breaks, as in the page. */
function textOf(document: vscode.TextDocument): string {
	return document.getText().replace(/\r\n/g, '\n');
}

/** Replaces only the text that differs, so that the cursor stays in place. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
	const before = document.getText();
	const after = document.eol === vscode.EndOfLine.CRLF ? text.replace(/\n/g, '\r\n') : text;
	const { start, end, text: changed } = editBetween(before, after);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), changed);
	await vscode.workspace.applyEdit(edit);
}
