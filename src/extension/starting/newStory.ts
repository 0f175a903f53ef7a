import * as vscode from 'vscode';
import { newStory, storyFileName, type WrittenStory } from '../../core/start/writeNewStory.ts';
import type { Span } from '../../core/text/span.ts';
import { pickQuestion } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { freeFile, newDocument } from '../shared/files.ts';
import { contextKeys, webviews } from '../shared/ids.ts';
import { inputStep } from '../shared/inputStep.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { snippetOf } from '../shared/snippetOf.ts';
import { today } from '../shared/today.ts';
import { offerToKeepOut } from './offerToKeepOut.ts';

/**
 * *New Story*: asks for a title and a question, and opens the story with its first placeholder selected; Tab moves to
 * the next one. If no folder is open, the story is an untitled document.
 *
 * @param state the workspace state
 * @param questionId the question that the story answers, if known
 */
export async function startStory(
	{ guide, matches }: Pick<Services, 'guide' | 'matches'>,
	state: vscode.Memento,
	questionId: string | undefined,
): Promise<void> {
	const known = questionId === undefined ? undefined : (await guide.complete()).question(questionId);
	const folder = ownFolder('stories');
	const title = await askTitle(folder);
	const picked =
		title &&
		(known
			? { question: known }
			: await pickQuestion(guide, vscode.l10n.t('New Story'), {
					placeholder: vscode.l10n.t('Choose the question that the story answers, or type to search'),
					others: [{ label: vscode.l10n.t('No Question Yet'), iconPath: new vscode.ThemeIcon('dash') }],
					suggested: () => matches.suggestionsFor(title),
				}));
	if (!title || !picked) {
		return;
	}
	const { question } = picked;
	const story = {
		title,
		questions: question ? [question.id] : [],
		competencies: question?.competencies ?? [],
		date: today(),
		scheme: question?.scheme ?? 'star',
		...(question?.lang && { lang: question.lang }),
	} as const;
	await openStory(newStory(story), folder && vscode.Uri.joinPath(folder, storyFileName(title)), state);
}

/** Asks for a title, and says under which name the story will be saved; undefined if the user presses Escape. */
async function askTitle(folder: vscode.Uri | undefined): Promise<string | undefined> {
	const title = await vscode.window.showInputBox({
		...inputStep(vscode.l10n.t('New Story')),
		prompt: vscode.l10n.t('A working title that you will recognize'),
		placeHolder: vscode.l10n.t('The checkout outage on Black Friday'),
		async validateInput(value) {
			if (value.trim() === '') {
				return vscode.l10n.t('Type a title, or press Escape.');
			}
			const wanted = folder && vscode.Uri.joinPath(folder, storyFileName(value.trim()));
			const file = wanted && (await freeFile(wanted).catch(() => undefined));
			return (
				file && {
					message: vscode.l10n.t('A working title; the file: {0}', vscode.workspace.asRelativePath(file)),
					severity: vscode.InputBoxValidationSeverity.Info,
				}
			);
		},
	});
	return title?.trim();
}

/** Writes a story into a file and opens it; without a file, it is an untitled document. */
export async function openStory(
	story: WrittenStory,
	file: vscode.Uri | undefined,
	state: vscode.Memento,
): Promise<void> {
	const { document } = await (file ? createStory(file, story) : openUntitled(story));
	if (!document.isUntitled) {
		await offerToKeepOut(document.uri, state);
	}
}

/**
 * Writes a story into a file, under a different name if the file exists, and opens it. If writing fails, the story
 * opens as an untitled document.
 */
export async function createStory(wanted: vscode.Uri, story: WrittenStory): Promise<vscode.TextEditor> {
	const document = await newDocument(wanted, story.text);
	const editor = await show(document, story);
	if (!document.isUntitled) {
		// The document is dirty, but inserting the tab stops did not change its text.
		await document.save();
	}
	return editor;
}

async function openUntitled(story: WrittenStory): Promise<vscode.TextEditor> {
	const { text: content } = story;
	return show(await vscode.workspace.openTextDocument({ language: 'markdown', content }), story);
}

/** Opens a newly written story with its placeholders as tab stops, the last of which is after the story. */
async function show(document: vscode.TextDocument, { text, placeholders }: WrittenStory): Promise<vscode.TextEditor> {
	const { start, end } = placeholders[0] ?? { start: text.length, end: text.length };
	// Select right away: the tab stops come a moment later.
	const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
	const editor = await vscode.window.showTextDocument(document, {
		selection,
		preview: false,
		viewColumn: columnForStory(),
	});
	void vscode.commands.executeCommand('setContext', contextKeys.storyStarted, true);
	await addStops(editor, text, placeholders);
	return editor;
}

/**
 * Makes tab stops of the placeholders; where the user has typed into the first one by then, its tab stop is behind what
 * is typed.
 */
async function addStops(editor: vscode.TextEditor, text: string, placeholders: readonly Span[]): Promise<void> {
	const { document } = editor;
	const first = placeholders[0] ?? { start: text.length, end: text.length };
	const rest = text.slice(first.end);
	let version: number;
	do {
		version = document.version;
		const now = document.getText();
		if (!now.startsWith(text.slice(0, first.start)) || !now.endsWith(rest)) {
			return;
		}
		const typedTo = now === text ? first.start : now.length - rest.length;
		const left = now.slice(typedTo);
		const from = text.length - left.length;
		const stops = placeholders.map(({ start, end }) => ({ start: Math.max(start - from, 0), end: end - from }));
		const range = new vscode.Range(document.positionAt(typedTo), document.positionAt(now.length));
		const options = { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true };
		if (await editor.insertSnippet(snippetOf(left, stops).appendTabstop(0), range, options)) {
			return;
		}
		// The window takes them only for the text that it shows: the user has typed in the meantime.
	} while (document.version !== version);
}

/** The active column, unless it shows the review; then another one, so that both are visible. */
function columnForStory(): vscode.ViewColumn {
	const { activeTabGroup, all } = vscode.window.tabGroups;
	const input = activeTabGroup.activeTab?.input;
	if (!(input instanceof vscode.TabInputWebview && input.viewType.endsWith(webviews.review))) {
		return vscode.ViewColumn.Active;
	}
	return all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}
