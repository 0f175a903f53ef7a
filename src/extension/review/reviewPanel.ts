import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { type ReviewMessage, type ReviewRequest, reviewRequestSchema } from '../../protocol/review.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { isAtOrBelow, isGone } from '../shared/files.ts';
import { commands, contextKeys } from '../shared/ids.ts';
import { Latest } from '../shared/latest.ts';
import { watchMarkdown } from '../shared/watchMarkdown.ts';
import { Page, pageTexts } from '../webviews/page.ts';
import { runCommand } from '../webviews/runCommand.ts';
import { columnOf, openDocument, showPlace } from './editors.ts';
import { placeToWrite } from './placeToWrite.ts';
import { reviewMessage } from './reviewMessage.ts';
import { keyedFindings } from './storyReview.ts';

/** In ms. The pause between updates is as long as the last update took, up to this limit. */
const longestWait = 150;

/** What the review shows first. */
export interface ReviewStart {
	readonly uri: vscode.Uri | null;
	/** 1-based, inside the story to show. */
	readonly line: number;
}

/** The review page: it follows the active story and is updated as the user types. */
export class ReviewPanel extends Page<ReviewRequest, ReviewMessage> {
	#uri: vscode.Uri | null;
	#line: number;
	readonly #updates = new Latest<'story', ReviewMessage>();
	#timer: TimerHandle | undefined;
	#typing: TimerHandle | undefined;
	/** The earliest time for the next update. */
	#nextUpdate = 0;
	/** Whether a fix is being applied, which ends with an update. */
	#isFixing = false;

	constructor(panel: vscode.WebviewPanel, services: Services, { uri, line }: ReviewStart) {
		super(panel, services, 'review', reviewRequestSchema);
		this.#uri = uri;
		this.#line = line;
		const { window, workspace } = vscode;
		this.own(
			window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
			window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followCursor(textEditor)),
			workspace.onDidChangeTextDocument(({ document }) => {
				if (this.#shows(document)) {
					this.#schedule();
				} else if (document === window.activeTextEditor?.document) {
					this.#followTyping();
				}
			}),
			workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) {
					if (this.#uri && isAtOrBelow(this.#uri.toString(), oldUri)) {
						this.#uri = newUri.with({ path: newUri.path + this.#uri.path.slice(oldUri.path.length) });
						this.#schedule();
					}
				}
			}),
			workspace.onDidDeleteFiles(({ files }) => files.forEach((gone) => void this.#forget(gone))),
			watchMarkdown(
				() => {},
				(gone) => void this.#forget(gone),
			),
			window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && this.#uri && void this.#forget(this.#uri)),
			services.configurations.onDidChange(() => this.#schedule()),
			services.guide.onDidChange(() => void this.#send()),
		);
	}

	get viewColumn(): vscode.ViewColumn | undefined {
		return this.panel.viewColumn;
	}

	/** Shows another story. */
	show({ uri, line }: ReviewStart): void {
		if (uri) {
			this.#uri = uri;
			this.#line = line;
		}
		const hidesStory = vscode.window.visibleTextEditors.some(
			({ document, viewColumn }) => viewColumn === this.panel.viewColumn && this.#shows(document),
		);
		this.panel.reveal(hidesStory ? vscode.ViewColumn.Beside : undefined, true);
		void this.#send();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#typing);
		this.#updates.drop();
		super.dispose();
	}

	protected async answer(request: ReviewRequest): Promise<void> {
		switch (request.type) {
			case 'ready':
				await this.post(pageTexts());
				return this.#send(true);
			case 'selectStory':
				return this.#selectStory(request.index);
			case 'goTo':
				return this.#uri ? showPlace(this.#uri, request.range, this.panel.viewColumn) : undefined;
			case 'fix':
				return this.#fix(request.finding, request.title);
			case 'story':
				return vscode.commands.executeCommand(commands[request.command], this.#uri, this.#line);
			case 'run':
				return runCommand(request);
		}
	}

	#shows(document: vscode.TextDocument): boolean {
		return document.uri.toString() === this.#uri?.toString();
	}

	/** Stops showing a deleted file, once no editor has it open. */
	async #forget(gone: vscode.Uri): Promise<void> {
		const uri = this.#uri;
		if (!uri || !isAtOrBelow(uri.toString(), gone) || columnOf(uri) !== undefined || !(await isGone(uri))) {
			return;
		}
		if (this.#uri === uri && columnOf(uri) === undefined) {
			this.#uri = null;
			this.#schedule();
		}
	}

	/** Follows the active editor once what is typed there may have become a story. */
	#followTyping(): void {
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => {
			const editor = vscode.window.activeTextEditor;
			void (editor && this.#follow(editor));
		}, longestWait);
	}

	/** Switches to the file of another editor if it contains a story or something like one. */
	async #follow(editor: vscode.TextEditor): Promise<void> {
		const { document, selection } = editor;
		const file = this.#shows(document) ? null : await this.services.reports.look(document);
		if (vscode.window.activeTextEditor !== editor) {
			return;
		}
		if (file && seenAt(file.result.document, 1)) {
			this.#uri = document.uri;
			this.#line = selection.active.line + 1;
			this.#schedule();
		} else {
			this.#followCursor(editor);
		}
	}

	#followCursor({ document, selection }: vscode.TextEditor): void {
		const line = selection.active.line + 1;
		if (this.#shows(document) && this.#line !== line) {
			this.#line = line;
			this.#schedule();
		}
	}

	/** Updates immediately if possible, combines changes, and never spends more than half of the time updating. */
	#schedule(): void {
		if (this.#isFixing) {
			return;
		}
		this.#timer ??= setTimeout(() => void this.#send(), Math.max(0, this.#nextUpdate - Date.now()));
	}

	/** @param isAnswer whether it answers a request of the page */
	async #send(isAnswer = false): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const start = Date.now();
		await this.#updates.run(
			'story',
			() => reviewMessage(this.services, this.#uri, this.#line, isAnswer),
			(message) => {
				const end = Date.now();
				this.#nextUpdate = end + Math.min(end - start, longestWait);
				void this.post(message);
				if (message.type === 'story' && message.review) {
					void vscode.commands.executeCommand('setContext', contextKeys.storyReviewed, true);
				}
			},
		);
	}

	async #selectStory(index: number): Promise<void> {
		const document = this.#uri && (await openDocument(this.#uri));
		const parsed = document && (await this.services.reports.look(document))?.result.document;
		const story = parsed?.stories[index];
		if (this.#uri && story) {
			const line = parsed.lines.lineAt(story.span.start);
			this.#line = line;
			await showPlace(this.#uri, { line, column: 1, endLine: line, endColumn: 1 }, this.panel.viewColumn, true);
			await this.#send(true);
		}
	}

	/**
	 * Applies the current version of a fix; if the finding no longer exists, the update afterward removes it. A fix that
	 * asks for a text ends in the editor, ready to type, before the page shows what has changed.
	 */
	async #fix(key: string, title: string): Promise<void> {
		const document = this.#uri && (await openDocument(this.#uri));
		const result = document && (await this.services.reports.look(document))?.result;
		const finding = result && keyedFindings(result).find((each) => each.key === key)?.finding;
		const edits = finding?.fixes.find((fix) => fix.title === title)?.edits;
		if (document && result && edits) {
			const { range, asks } = placeToWrite(edits, result.document.text);
			this.#isFixing = true;
			try {
				await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, result.document, edits));
				await showPlace(document.uri, range, this.panel.viewColumn, !asks);
			} finally {
				this.#isFixing = false;
			}
		}
		await this.#send(true);
	}
}
