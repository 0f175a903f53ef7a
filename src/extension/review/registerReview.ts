import * as vscode from 'vscode';
import type { SeenFile } from '../services/reports.ts';
import type { Services } from '../services/services.ts';
import { commands, contextKeys, webviews } from '../shared/ids.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { isSameUri, storyTargetOf } from '../shared/storyTarget.ts';
import { OnePanel } from '../webviews/onePanel.ts';
import { showPlace } from './editors.ts';
import type { ReviewPanel, ReviewStart } from './reviewPanel.ts';

/** The review of the active story. */
export function registerReview(services: Services): vscode.Disposable {
	const panels = new OnePanel<ReviewPanel>();

	async function fill(panel: vscode.WebviewPanel, start: ReviewStart): Promise<void> {
		const { ReviewPanel } = await import('./reviewPanel.ts');
		panels.fill(panel, () => new ReviewPanel(panel, services, start));
	}

	async function open(start: ReviewStart): Promise<void> {
		if (panels.current) {
			panels.current.show(start);
			return;
		}
		const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
		await fill(vscode.window.createWebviewPanel(webviews.review, vscode.l10n.t('Story Review'), place), start);
	}

	/**
	 * @param target a file or an item of the stories view; defaults to the active editor's file
	 * @param line 1-based, inside the story; defaults to the cursor's
	 */
	async function reviewStory(target?: unknown, line?: unknown): Promise<void> {
		const place = storyTargetOf(target, line);
		const { visibleTextEditors } = vscode.window;
		const shows = ({ document }: vscode.TextEditor) => !place || isSameUri(document.uri, place.uri);
		const shown = visibleTextEditors.find(shows);
		const at = place?.line ?? (shown?.selection.active.line ?? 0) + 1;
		if (place && !shown) {
			await showPlace(place.uri, { line: at, column: 1, endLine: at, endColumn: 1 }, panels.current?.viewColumn);
		}
		await open({ uri: place?.uri ?? shown?.document.uri ?? null, line: at });
		// Beside the review, lines are broken anew: what was in sight before may not be any more.
		if (target !== undefined && !(target instanceof vscode.Uri)) {
			const start = new vscode.Range(at - 1, 0, at - 1, 0);
			vscode.window.visibleTextEditors.find(shows)?.revealRange(start, vscode.TextEditorRevealType.AtTop);
		}
	}

	const serializer: vscode.WebviewPanelSerializer = {
		async deserializeWebviewPanel(panel, state) {
			const { readState } = await import('./reviewState.ts');
			await fill(panel, readState(state));
		},
	};

	return vscode.Disposable.from(
		panels,
		trackStoryFiles(services),
		vscode.window.registerWebviewPanelSerializer(webviews.review, serializer),
		vscode.commands.registerCommand(commands.reviewStory, reviewStory),
	);
}

/** Whether a file contains a story or is meant to. */
function mayBeReviewed({ result: { document }, unchecked }: SeenFile): boolean {
	const isMeant = unchecked === null && document.skipped.length > 0;
	return isMeant || (unchecked !== 'ignored' && document.stories.length > 0);
}

/** Sets the context key that lists the open files with stories, for menus. */
function trackStoryFiles({ reports, configurations, log }: Services): vscode.Disposable {
	const { workspace } = vscode;
	let timer: TimerHandle | undefined;

	async function update(): Promise<void> {
		const documents = workspace.textDocuments.filter(isMarkdownFile);
		const found = await Promise.all(
			documents.map(async (document) => {
				const file = await reports.look(document);
				// URIs differ between a remote window and its extensions; clauses see one form of path or the other.
				const { path, fsPath } = document.uri;
				return file && mayBeReviewed(file) ? [path, fsPath] : [];
			}),
		);
		await vscode.commands.executeCommand('setContext', contextKeys.storyFiles, found.flat());
	}
	function schedule(): void {
		clearTimeout(timer);
		timer = setTimeout(() => {
			update().catch((error) => log.error('The open files could not be searched for stories.', error));
		}, 200);
	}

	schedule();
	return vscode.Disposable.from(
		{ dispose: () => clearTimeout(timer) },
		workspace.onDidOpenTextDocument(schedule),
		workspace.onDidCloseTextDocument(schedule),
		workspace.onDidChangeTextDocument(({ document }) => isMarkdownFile(document) && schedule()),
		configurations.onDidChange(schedule),
	);
}
