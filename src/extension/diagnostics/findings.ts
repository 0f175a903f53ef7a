import * as vscode from 'vscode';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import { inParallel } from '../../core/text/inParallel.ts';
import type { Unreadable } from '../services/reports.ts';
import type { Services } from '../services/services.ts';
import { ChangedFiles } from '../shared/changedFiles.ts';
import { fileStart, toDiagnostic, toProblem } from '../shared/convert.ts';
import { documentOf, isAtOrBelow, isGone } from '../shared/files.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { inBatches } from '../shared/inBatches.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { Latest } from '../shared/latest.ts';

/** Long enough to skip most states between keystrokes, short enough to feel immediate. */
const waiting = { quiet: 150, longest: 2_000 };
const filesAtOnce = 64;
/** If the editor receives more findings at once, it shows the first 1,100 and drops the remaining files. */
const findingsAtOnce = 1_000;

/**
 * The findings in the Problems panel: always those of open documents and, after the first *Lint All Stories*, those of
 * all other files in the workspace.
 */
export class Findings {
	readonly #services: Services;
	readonly #collection = vscode.languages.createDiagnosticCollection('starCoach');
	readonly #changes = new ChangedFiles(waiting, (uris) => this.#refreshMany(uris));
	readonly #reports = new Latest<string, LintResult | Unreadable | null>();
	/** Selects the findings to show; those in the paragraph being typed may have to wait. */
	readonly #shown: (uri: vscode.Uri, result: LintResult) => readonly Finding[];
	/** Diagnostics to show in one batch, because each update costs a message to the window. */
	readonly #waiting = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
	#isDisposed = false;
	/** Whether to lint files that are not open too. */
	wholeWorkspace = false;

	constructor(services: Services, shown: (uri: vscode.Uri, result: LintResult) => readonly Finding[]) {
		this.#services = services;
		this.#shown = shown;
	}

	/** Lints a file soon; repeated calls are combined. */
	schedule(uri: vscode.Uri): void {
		this.#changes.add(uri);
	}

	/**
	 * Lints a file now: its open document or, if the whole workspace is linted, the stored file.
	 * Resolves once the findings of the latest state are shown.
	 *
	 * @param isAsked whether the user asked for it, which also lints stories when automatic linting is off
	 * @param isOneOfMany whether to hold back the findings of a file that is not open until the next call of
	 *   {@link showWaiting}
	 */
	refresh(uri: vscode.Uri, isAsked = false, isOneOfMany = false): Promise<LintResult | Unreadable | null> {
		const key = uri.toString();
		this.#changes.cancel(key);
		const show = (result: LintResult | Unreadable | null) => {
			this.#waiting.delete(key);
			const isOpen = documentOf(uri) !== undefined;
			const diagnostics = this.#toDiagnostics(uri, result, isOpen);
			const isShown = this.#collection.has(uri);
			if (diagnostics.length === 0 && !isShown) {
				return;
			}
			if (isOneOfMany && !isOpen) {
				if (!isShown || JSON.stringify(this.#collection.get(uri)) !== JSON.stringify(diagnostics)) {
					this.#waiting.set(key, [uri, diagnostics]);
				}
			} else {
				this.#collection.set(uri, diagnostics);
			}
		};
		return this.#reports.run(key, () => this.#lint(uri, isAsked), show);
	}

	/** Shows all findings that are held back. */
	showWaiting(): void {
		if (!this.#isDisposed) {
			for (const batch of inBatches([...this.#waiting.values()], ([, { length }]) => length, findingsAtOnce)) {
				this.#collection.set(batch);
			}
			this.#waiting.clear();
		}
	}

	/**
	 * Lints every open document and every file with findings again, after a change that affects all files.
	 *
	 * @param others files to skip because something else lints them
	 */
	async refreshAll(isAsked = false, others: readonly vscode.Uri[] = []): Promise<void> {
		const uris = new Map<string, vscode.Uri>();
		for (const [uri] of this.#collection) {
			uris.set(uri.toString(), uri);
		}
		for (const document of vscode.workspace.textDocuments.filter(isMarkdownFile)) {
			uris.set(document.uri.toString(), document.uri);
		}
		for (const uri of others) {
			uris.delete(uri.toString());
		}
		await this.#refreshMany([...uris.values()], isAsked);
	}

	/**
	 * Drops the findings of a deleted file, or of all files in a deleted folder. A file that exists again keeps them,
	 * because many programs replace a file by deleting it first; so does a file with unsaved changes.
	 */
	async forget(gone: vscode.Uri): Promise<void> {
		this.showWaiting();
		const uris = [...this.#collection].map(([uri]) => uri).filter((uri) => isAtOrBelow(uri.toString(), gone));
		await Promise.all(
			uris.map(async (uri) => {
				if (documentOf(uri)?.isDirty || !(await isGone(uri))) {
					if (lintRunOf(uri) !== 'off') {
						await this.refresh(uri);
					}
				} else {
					this.#changes.cancel(uri.toString());
					this.#reports.drop(uri.toString());
					this.#collection.delete(uri);
				}
			}),
		);
	}

	dispose(): void {
		this.#reports.drop();
		this.#changes.dispose();
		this.#isDisposed = true;
		this.#collection.dispose();
	}

	/** Leaves out the hints of files that are not open: only editors show hints. */
	#toDiagnostics(uri: vscode.Uri, result: LintResult | Unreadable | null, isOpen: boolean): vscode.Diagnostic[] {
		if (result === null) {
			return [];
		}
		return 'error' in result
			? [toProblem({ message: result.error, range: fileStart })]
			: this.#shown(uri, result)
					.filter(({ severity }) => isOpen || severity !== 'hint')
					.map((finding) => toDiagnostic(uri, result, finding));
	}

	/** Shows findings of open documents immediately, and those of other files together. */
	async #refreshMany(uris: readonly vscode.Uri[], isAsked = false): Promise<void> {
		const isDone = () => this.#isDisposed;
		await inParallel(uris, filesAtOnce, isDone, async (uri) => {
			await this.refresh(uri, isAsked, true);
		});
		this.showWaiting();
	}

	async #lint(uri: vscode.Uri, isAsked: boolean): Promise<LintResult | Unreadable | null> {
		const { reports, log } = this.#services;
		if (!isAsked && lintRunOf(uri) === 'off') {
			return null;
		}
		const document = documentOf(uri);
		try {
			if (document) {
				return await reports.of(document);
			}
			return this.wholeWorkspace ? await reports.ofFile(uri) : null;
		} catch (error) {
			log.error(`${uri.toString()} could not be linted.`, error);
			return null;
		}
	}
}

/** When to lint a file that is being edited. */
export function lintRunOf(uri: vscode.Uri | undefined): 'onType' | 'onSave' | 'off' {
	return vscode.workspace.getConfiguration(configurationSection, uri).get(settings.lintRun) ?? 'onType';
}
