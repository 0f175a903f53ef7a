import * as vscode from 'vscode';
import { type Snippet, snippetsAt } from '../../core/start/snippets.ts';
import { typedPrefix } from '../../core/start/typedPrefix.ts';

interface SnippetItem extends vscode.QuickPickItem {
	readonly body: string;
}

/** The extension's snippets, read once. */
export class Snippets {
	readonly #file: vscode.Uri;
	#read: Promise<Snippet[]> | undefined;

	constructor(extension: vscode.Uri) {
		this.#file = vscode.Uri.joinPath(extension, 'snippets', 'star.json');
	}

	/** *Insert STAR Snippet*: asks for a snippet and inserts it with its tab stops, replacing the selection. */
	async insert(editor: vscode.TextEditor): Promise<void> {
		const { document, selection } = editor;
		const items = (await this.#at(document, selection.start)).map(
			({ name, prefix, description, body }): SnippetItem => ({
				label: name,
				description: prefix,
				detail: description,
				body,
			}),
		);
		const picked = await vscode.window.showQuickPick(items, {
			title: vscode.l10n.t('Insert STAR Snippet'),
			placeHolder: vscode.l10n.t('Choose a snippet'),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		if (picked) {
			await editor.insertSnippet(new vscode.SnippetString(picked.body));
		}
	}

	/**
	 * Suggests the snippets whose prefix starts with the typed text, adapted to the position. They are listed before
	 * the editor's own suggestions from the snippet file, which are the same everywhere.
	 */
	async complete(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
		const typed = typedPrefix(document.lineAt(position).text.slice(0, position.character));
		if (typed === undefined) {
			return [];
		}
		const start = position.translate(0, -typed.length);
		return (await this.#at(document, start)).map(({ name, prefix, description, body }, index) => {
			const item = new vscode.CompletionItem({ label: prefix, description: name }, vscode.CompletionItemKind.Snippet);
			item.detail = description;
			item.insertText = new vscode.SnippetString(body);
			item.range = new vscode.Range(start, position);
			item.sortText = String(index).padStart(4, '0');
			return item;
		});
	}

	async #at(document: vscode.TextDocument, position: vscode.Position): Promise<Snippet[]> {
		this.#read ??= readFile(this.#file);
		const before = document.getText(new vscode.Range(new vscode.Position(0, 0), position));
		return snippetsAt(await this.#read, before);
	}
}

/** Needs no validation: the file ships with the extension, and tests cover its format. */
async function readFile(file: vscode.Uri): Promise<Snippet[]> {
	const entries = JSON.parse(
		new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file)),
	) as Record<string, { prefix: string; description: string; body: string[] }>;
	return Object.entries(entries).map(([name, { prefix, description, body }]) => {
		return { name, prefix, description, body: body.join('\n') };
	});
}
