import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Draft } from '../../../protocol/practice.ts';
import { folderSetting } from '../../shared/folderSetting.ts';
import { settings } from '../../shared/ids.ts';

/**
 * Writes an answer into a new file of the folder of stories and shows it beside the round. No file is ever overwritten;
 * where no folder is open, the story is a document without a file.
 *
 * @returns the file's path, as the user knows it
 */
export async function saveStory(question: GuideQuestion, draft: Draft): Promise<string> {
	const [{ answerFileText }, { storyFileName, numberedName }] = await Promise.all([
		import('../../../core/start/answerText.ts'),
		import('../../../core/start/newStory.ts'),
	]);
	const { title, id, competencies } = question;
	const answer = draft.form === 'free' ? { free: draft.free } : draft;
	const text = answerFileText(answer, { title, questions: [id], competencies, date: today() });
	const folder = folderSetting(settings.storiesFolder, 'stories');
	const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
	if (!folder) {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
		await vscode.window.showTextDocument(document, beside);
		return document.fileName;
	}
	const name = storyFileName(title);
	let file = vscode.Uri.joinPath(folder, name);
	for (let number = 2; await exists(file); number++) {
		file = vscode.Uri.joinPath(folder, numberedName(name, number));
	}
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	await vscode.window.showTextDocument(file, beside);
	return vscode.workspace.asRelativePath(file, false);
}

async function exists(file: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(file);
		return true;
	} catch {
		return false;
	}
}

/** In the author's own time zone. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
