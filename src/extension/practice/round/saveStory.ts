import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import { newDocument } from '../../shared/files.ts';
import { folderSetting } from '../../shared/folderSetting.ts';
import { settings } from '../../shared/ids.ts';
import { today } from '../../shared/today.ts';

/**
 * Writes an answer into a new file of the folder of stories and shows it beside the round. No file is ever overwritten;
 * where no folder is open, or
 * nothing can be written, the story is a document without a file.
 *
 * @returns the file's path, as the user knows it
 */
export async function saveStory(question: GuideQuestion, draft: Draft): Promise<string> {
	const [{ answerFileText }, { storyFileName }] = await Promise.all([
		import('../../../core/start/answerText.ts'),
		import('../../../core/start/newStory.ts'),
	]);
	const { title, id, competencies, scheme, lang } = question;
	const answer = draft.form === 'free' ? { free: draft.free } : draft;
	const text = answerFileText(answer, {
		title,
		questions: [id],
		competencies,
		date: today(),
		scheme,
		...(lang && { lang }),
	});
	const folder = folderSetting(settings.storiesFolder, 'stories');
	const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
	const { workspace, window } = vscode;
	const document = folder
		? await newDocument(vscode.Uri.joinPath(folder, storyFileName(title)), text)
		: await workspace.openTextDocument({ language: 'markdown', content: text });
	await window.showTextDocument(document, beside);
	return document.isUntitled ? document.fileName : workspace.asRelativePath(document.uri, false);
}
