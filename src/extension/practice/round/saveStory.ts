import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Draft } from '../../../protocol/practice.ts';

const folderName = 'stories';

/**
 * Writes an answer into a new file of the folder of stories and shows it beside the round. No file is ever overwritten.
 *
 * @returns the file's name; undefined where no folder is open, which is said
 */
export async function saveStory(question: GuideQuestion, draft: Draft): Promise<string | undefined> {
	const [root] = vscode.workspace.workspaceFolders ?? [];
	if (!root) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a folder first; your stories are Markdown files in it.'),
		);
		return undefined;
	}
	const { storyFileText } = await import('../../../core/story/answerText.ts');
	const { title, id, competencies } = question;
	const answer = draft.form === 'free' ? { free: draft.free } : draft;
	const folder = vscode.Uri.joinPath(root.uri, folderName);
	const file = await freeFile(folder, id);
	const text = storyFileText(answer, { title, question: id, competencies });
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
	if (!(await vscode.workspace.applyEdit(edit))) {
		throw new Error(`${file} could not be created.`);
	}
	await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
	return vscode.workspace.asRelativePath(file, false);
}

/** The first file of that name, or with a number behind it, that is not there yet. */
async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
	const base = name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'story';
	for (let count = 1; ; count++) {
		const file = vscode.Uri.joinPath(folder, `${base}${count === 1 ? '' : `-${count}`}.md`);
		try {
			await vscode.workspace.fs.stat(file);
		} catch {
			return file;
		}
	}
}
