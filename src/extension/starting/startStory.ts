import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import { type NewStory, newStory, storyFileName } from '../../core/start/newStory.ts';
import type { GuideService } from '../services/guideService.ts';
import { freeFile, newDocument } from '../shared/files.ts';
import { folderSetting } from '../shared/folderSetting.ts';
import { settings, webviews } from '../shared/ids.ts';
import { today } from '../shared/today.ts';

interface QuestionItem extends vscode.QuickPickItem {
	/** Null for a story that answers no question yet. */
	readonly question?: GuideQuestion | null;
}

/**
 * *New Story*: asks for a title, a question and a file name, and opens the story with its first placeholder selected.
 * Where no folder is open, the story is a document without a file.
 *
 * @param questionId the question that the story answers, where it is known
 */
export async function startStory(service: GuideService, questionId: string | undefined): Promise<void> {
	const title = await askTitle();
	if (title === undefined) {
		return;
	}
	const guide = await service.complete();
	const known = questionId === undefined ? undefined : guide.question(questionId);
	const question = known ?? (await askQuestion(guide));
	if (question === undefined) {
		return;
	}
	const story = {
		title,
		questions: question ? [question.id] : [],
		competencies: question?.competencies ?? [],
		date: today(),
		scheme: question?.scheme ?? 'star',
	};
	const folder = folderSetting(settings.storiesFolder, 'stories');
	if (!folder) {
		await openUntitled(story);
		return;
	}
	const name = await askFileName(folder, title);
	if (name !== undefined) {
		await createStory(vscode.Uri.joinPath(folder, name), story);
	}
}

/**
 * Writes a story into a file and opens it, under another name where there is such a file. Where nothing can be
 * written, the story opens without a file.
 */
export async function createStory(wanted: vscode.Uri, story: NewStory): Promise<vscode.TextEditor> {
	return show(await newDocument(wanted, newStory(story).text), story);
}

async function openUntitled(story: NewStory): Promise<vscode.TextEditor> {
	const { text: content } = newStory(story);
	return show(await vscode.workspace.openTextDocument({ language: 'markdown', content }), story);
}

async function show(document: vscode.TextDocument, story: NewStory): Promise<vscode.TextEditor> {
	const { placeholder } = newStory(story);
	const selection = new vscode.Range(document.positionAt(placeholder.start), document.positionAt(placeholder.end));
	return vscode.window.showTextDocument(document, { selection, preview: false, viewColumn: columnForStory() });
}

/** The active column, unless the review is there, which is read beside the story. */
function columnForStory(): vscode.ViewColumn {
	const { activeTabGroup, all } = vscode.window.tabGroups;
	const input = activeTabGroup.activeTab?.input;
	if (!(input instanceof vscode.TabInputWebview && input.viewType.endsWith(webviews.review))) {
		return vscode.ViewColumn.Active;
	}
	return all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}

async function askTitle(): Promise<string | undefined> {
	const title = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Story'),
		prompt: vscode.l10n.t('A working title that you will recognize'),
		placeHolder: vscode.l10n.t('The checkout outage on Black Friday'),
		validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type a title, or press Escape.') : undefined),
	});
	return title?.trim();
}

async function askQuestion(guide: Guide): Promise<GuideQuestion | null | undefined> {
	const items: QuestionItem[] = [
		{ label: vscode.l10n.t('No Question Yet'), iconPath: new vscode.ThemeIcon('dash'), question: null },
	];
	for (const { title, icon, questions } of guide.categories) {
		items.push({ label: title, kind: vscode.QuickPickItemKind.Separator });
		const iconPath = new vscode.ThemeIcon(icon);
		items.push(...questions.map((question) => ({ label: question.title, iconPath, question })));
	}
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('New Story'),
		placeHolder: vscode.l10n.t('Choose the question that the story answers'),
	});
	return picked?.question;
}

async function askFileName(folder: vscode.Uri, title: string): Promise<string | undefined> {
	const free = await freeFile(vscode.Uri.joinPath(folder, storyFileName(title)));
	const value = free.path.slice(free.path.lastIndexOf('/') + 1);
	const name = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Story'),
		prompt: vscode.l10n.t('The file in {0}', vscode.workspace.asRelativePath(folder)),
		value,
		valueSelection: [0, value.lastIndexOf('.')],
		validateInput: (typed) =>
			/^[^\\/:*?"<>|]*[^\\/:*?"<>|.\s]$/.test(typed.trim())
				? undefined
				: vscode.l10n.t('Type a file name without slashes and special characters.'),
	});
	return name === undefined ? undefined : name.trim().replace(/(?<!\.md|\.markdown)$/i, '.md');
}
