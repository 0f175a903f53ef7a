import * as vscode from 'vscode';
import { type Snippet, snippetsAt } from '../../core/start/snippets.ts';
import { typedPrefix } from '../../core/start/typedPrefix.ts';

interface SnippetItem extends vscode.QuickPickItem {
	readonly body: string;
}

/** *Insert STAR Snippet*: asks for a snippet and inserts it with its tab stops, in place of the selection. */
export async function insertSnippet(extension: vscode.Uri, editor: vscode.TextEditor): Promise<void> {
	const { document, selection } = editor;
	const items = snippetsAt(await readSnippets(extension), textBefore(document, selection.start)).map(
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
 * The snippets whose prefix begins with what was typed, as fit the place, for the editor to offer. They come before
 * those that the editor itself offers from the file of snippets, which are the same at every place.
 */
export async function completeSnippets(
	extension: vscode.Uri,
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
	const typed = typedPrefix(document.lineAt(position).text.slice(0, position.character));
	if (typed === undefined) {
		return [];
	}
	const start = position.translate(0, -typed.length);
	const snippets = snippetsAt(await readSnippets(extension), textBefore(document, start));
	return snippets.map(({ name, prefix, description, body }, index) => {
		const item = new vscode.CompletionItem({ label: prefix, description: name }, vscode.CompletionItemKind.Snippet);
		item.detail = description;
		item.insertText = new vscode.SnippetString(body);
		item.range = new vscode.Range(start, position);
		item.sortText = String(index).padStart(4, '0');
		return item;
	});
}

let read: Promise<Snippet[]> | undefined;

function readSnippets(extension: vscode.Uri): Promise<Snippet[]> {
	read ??= readFile(vscode.Uri.joinPath(extension, 'snippets', 'star.json'));
	return read;
}

/** The file is the extension's own, and its tests say what it looks like. */
async function readFile(file: vscode.Uri): Promise<Snippet[]> {
	const entries = JSON.parse(
		new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file)),
	) as Record<string, { prefix: string; description: string; body: string[] }>;
	return Object.entries(entries).map(([name, { prefix, description, body }]) => {
		return { name, prefix, description, body: body.join('\n') };
	});
}

function textBefore(document: vscode.TextDocument, position: vscode.Position): string {
	return document.getText(new vscode.Range(new vscode.Position(0, 0), position));
}
