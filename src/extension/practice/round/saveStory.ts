import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import { answerFileText } from '../../../core/start/answerText.ts';
import { storyFileName } from '../../../core/start/writeNewStory.ts';
import { answerOf, type Draft } from '../../../protocol/practiceDraft.ts';
import { newDocument } from '../../shared/files.ts';
import { ownFolder } from '../../shared/ownFolder.ts';
import { today } from '../../shared/today.ts';

/**
 * Writes an answer into a new file in the stories folder and shows it next to the round. It never overwrites a file; if
 * no folder is open or writing fails, the story opens as an untitled document.
 *
 * @returns the file's path, as shown to the user
 */
export async function saveStory(question: GuideQuestion, draft: Draft): Promise<string> {
	const { title, id, competencies, scheme, lang } = question;
	const answer = answerOf(draft);
	const text = answerFileText(answer, {
		title,
		questions: [id],
		competencies,
		date: today(),
		scheme,
		...(lang && { lang }),
	});
	const folder = ownFolder('stories');
	const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
	const { workspace, window } = vscode;
	const document = folder
		? await newDocument(vscode.Uri.joinPath(folder, storyFileName(title)), text)
		: await workspace.openTextDocument({ language: 'markdown', content: text });
	await window.showTextDocument(document, beside);
	return document.isUntitled ? document.fileName : workspace.asRelativePath(document.uri, false);
}
