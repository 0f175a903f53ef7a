import * as vscode from 'vscode';
import { holdBack, paragraphAround } from '../../core/edit/holdBack.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import { configurationSection, settings } from '../shared/ids.ts';

/**
 * Tracks the paragraph being typed. With `lint.focusMode`, its findings wait until the cursor leaves it, the file is
 * saved or the user switches editors.
 */
export class TypingFocus implements vscode.Disposable {
	readonly #release: (uri: vscode.Uri) => void;
	readonly #subscriptions: vscode.Disposable;
	#place: { readonly document: vscode.TextDocument; readonly line: number } | undefined;

	/** @param release called with a file whose findings no longer have to wait */
	constructor(release: (uri: vscode.Uri) => void) {
		this.#release = release;
		const { window, workspace } = vscode;
		this.#subscriptions = vscode.Disposable.from(
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				const [change] = contentChanges;
				if (change && document === window.activeTextEditor?.document && isOn(document.uri)) {
					const added = change.text.split('\n').length - 1;
					this.#place = { document, line: change.range.start.line + added + 1 };
				}
			}),
			window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
				if (document !== this.#place?.document) {
					return;
				}
				const { first, last } = this.#paragraph(document, this.#place.line);
				const line = selection.active.line + 1;
				if (line < first || line > last) {
					this.#leave();
				}
			}),
			window.onDidChangeActiveTextEditor(() => this.#leave()),
			workspace.onDidSaveTextDocument(() => this.#leave()),
		);
	}

	/** The findings to show now. */
	hold(uri: vscode.Uri, result: LintResult): readonly Finding[] {
		const place = this.#place;
		if (place?.document.uri.toString() !== uri.toString()) {
			return result.findings;
		}
		return holdBack(result, this.#paragraph(place.document, place.line));
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#paragraph(document: vscode.TextDocument, line: number) {
		return paragraphAround(
			Math.min(line, document.lineCount),
			document.lineCount,
			(each) => document.lineAt(each - 1).isEmptyOrWhitespace,
		);
	}

	#leave(): void {
		const place = this.#place;
		this.#place = undefined;
		if (place) {
			this.#release(place.document.uri);
		}
	}
}

function isOn(uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration(configurationSection, uri).get(settings.lintFocusMode) === true;
}
