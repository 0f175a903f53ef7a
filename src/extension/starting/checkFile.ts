import * as vscode from 'vscode';
import type { CheckRefusal } from '../../core/edit/checkAsStory.ts';
import type { TextEdit } from '../../core/text/edit.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import type { SeenFile } from '../services/reports.ts';
import type { Services } from '../services/services.ts';

/**
 * *Check This File*: turns labels that are not checked into a story, as a single undo step.
 *
 * @param target the file's URI; defaults to the active editor's
 * @param line 1-based, inside the passage to use; defaults to the cursor's
 */
export async function checkFile({ reports }: Services, target: unknown, line: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const uri = target instanceof vscode.Uri ? target : editor?.document.uri;
	const document = uri && (await vscode.workspace.openTextDocument(uri));
	const file = document && (await reports.look(document));
	if (!file) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open the Markdown file that contains your story first.'));
		return;
	}
	const cursor = editor?.document === document ? editor.selection.active.line + 1 : 1;
	const problem =
		file.unchecked === 'ignored'
			? vscode.l10n.t('{0} is ignored by your settings; remove it from “ignore” to have it checked.', nameOf(document))
			: await apply(document, file, typeof line === 'number' ? line : cursor);
	if (problem !== null) {
		void vscode.window.showWarningMessage(problem);
	}
}

/** @returns one sentence on why the file still cannot be checked; null if it now can */
async function apply(
	document: vscode.TextDocument,
	{ result, unchecked }: SeenFile,
	line: number,
): Promise<string | null> {
	const { checkAsStory } = await import('../../core/edit/checkAsStory.ts');
	const done = checkAsStory(result.document, unchecked === null, line);
	if ('refusal' in done) {
		return refusalText(done.refusal, nameOf(document));
	}
	const isWritten = !(await isReadOnly(document)) && (await insert(document, done.edit));
	return isWritten
		? null
		: vscode.l10n.t('{0} is read-only; save a copy of it under another name and check that.', nameOf(document));
}

function refusalText(refusal: CheckRefusal, name: string): string {
	switch (refusal) {
		case 'checked':
			return vscode.l10n.t('{0} is already checked as a story.', name);
		case 'broken-front-matter':
			return vscode.l10n.t('The front matter of {0} cannot be read; correct it, then check the file again.', name);
		case 'other-front-matter':
			return vscode.l10n.t('Set the type in the front matter of {0} to “star-story” to have the file checked.', name);
		case 'no-place':
			return vscode.l10n.t('A story inside a table or list can’t be marked. Copy it out, then check it.');
	}
}

/** Inserts a text as a single undo step; false if the editor refuses it, for example because it is read-only. */
async function insert(document: vscode.TextDocument, { start, text }: TextEdit): Promise<boolean> {
	const { version } = document;
	const position = document.positionAt(start);
	const editor = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
	if (editor) {
		await editor.edit((edit) => edit.insert(position, text));
	} else {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, position, text);
		await vscode.workspace.applyEdit(edit);
	}
	return document.version !== version;
}

async function isReadOnly({ uri, isUntitled }: vscode.TextDocument): Promise<boolean> {
	if (isUntitled) {
		return false;
	}
	try {
		const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
		return (permissions & vscode.FilePermission.Readonly) !== 0;
	} catch {
		// A deleted file can be saved again.
		return false;
	}
}

function nameOf({ uri }: vscode.TextDocument): string {
	return fileNameOf(uri.path);
}
