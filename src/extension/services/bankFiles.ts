import * as vscode from 'vscode';
import { namesOfBank } from '../../core/guide/bankFile.ts';
import type { Bank } from '../../core/guide/guide.ts';
import type { GuideProblem } from '../../core/guide/model.ts';
import type { BankFile } from '../../core/guide/readBank.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import { relativePath } from '../../core/text/posixPath.ts';
import type { Span } from '../../core/text/span.ts';
import { toRange } from '../shared/convert.ts';
import { isAtOrBelow } from '../shared/files.ts';
import { FileTimers } from '../shared/fileTimers.ts';
import { configurationSection, diagnosticSource, settings } from '../shared/ids.ts';
import { inParallel } from '../shared/inParallel.ts';
import { readShownText } from '../shared/readText.ts';
import { markdownGlob, watchMarkdown, withoutPackages } from '../shared/watchMarkdown.ts';

const filesAtOnce = 16;
const debounceMilliseconds = 150;
/** The part of a diagnostic's code that names what is wrong with a bank. */
const bankProblem = 'question-bank';

interface Entry extends Bank {
	/** Null where the file cannot be read. */
	readonly lines: LineIndex | null;
	readonly error: string | null;
}

/** The user's question banks: found by the configured globs, read once, kept up to date, with findings of their own. */
export class BankFiles implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #diagnostics = vscode.languages.createDiagnosticCollection('starCoachBanks');
	readonly #entries = new Map<string, Entry>();
	readonly #timers = new FileTimers(debounceMilliseconds);
	/** The latest reading under way of each file: what an older one brings, or one of a file that is gone, is dropped. */
	readonly #reads = new Map<string, symbol>();
	#watching: vscode.Disposable | undefined;
	#loaded: Promise<void> | undefined;

	/** Fires when any bank has changed. */
	readonly onDidChange = this.#changed.event;

	/** All banks, in the order of their addresses. Looks for them when it is called first. */
	async all(): Promise<readonly Bank[]> {
		this.#loaded ??= this.#load();
		await this.#loaded;
		return [...this.#entries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	}

	/** Whether a file is a question bank, or would be one, by the configured globs. */
	async covers(uri: vscode.Uri): Promise<boolean> {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		return folder !== undefined && (await bankTest(folder))(uri);
	}

	/** Shows what is wrong with the banks; `clashes` are problems that only show beside other banks. */
	report(clashes: readonly { readonly uri: string; readonly problem: GuideProblem }[]): void {
		this.#diagnostics.clear();
		for (const { uri, file, lines, error } of this.#entries.values()) {
			const problems = [
				...file.problems,
				...clashes.filter((clash) => clash.uri === uri).map(({ problem }) => problem),
				...(error === null ? [] : [{ span: { start: 0, end: 0 }, message: error }]),
			];
			if (problems.length > 0) {
				const diagnostics = problems.map((problem) => toDiagnostic(problem, lines ?? new LineIndex('')));
				this.#diagnostics.set(vscode.Uri.parse(uri), diagnostics);
			}
		}
	}

	/** Where a span of a bank is in its file. */
	rangeOf(uri: string, span: Span): vscode.Range {
		return rangeIn(this.#entries.get(uri)?.lines ?? new LineIndex(''), span);
	}

	dispose(): void {
		this.#timers.dispose();
		this.#watching?.dispose();
		this.#diagnostics.dispose();
		this.#changed.dispose();
	}

	async #load(): Promise<void> {
		this.#watching ??= this.#watch();
		this.#entries.clear();
		this.#reads.clear();
		const uris: vscode.Uri[] = [];
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			const isBank = await bankTest(folder);
			const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, markdownGlob), withoutPackages);
			uris.push(...found.filter(isBank));
		}
		await inParallel(uris, filesAtOnce, never, async (uri) => {
			await this.#read(uri);
		});
	}

	/** Reads a bank; true when it differs from before. */
	async #read(uri: vscode.Uri): Promise<boolean> {
		const key = uri.toString();
		const read = Symbol();
		this.#reads.set(key, read);
		const entry = await toEntry(uri);
		if (this.#reads.get(key) !== read) {
			return false;
		}
		this.#reads.delete(key);
		if (entry === null) {
			return this.#entries.delete(key);
		}
		this.#entries.set(key, entry);
		return true;
	}

	#watch(): vscode.Disposable {
		const { workspace } = vscode;
		const reload = () => {
			this.#loaded = undefined;
			this.#changed.fire();
		};
		return vscode.Disposable.from(
			watchMarkdown(
				(uri) => this.#schedule(uri),
				(uri) => this.#forget(uri),
			),
			workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document.uri)),
			workspace.onDidCloseTextDocument(({ uri }) => this.#schedule(uri)),
			workspace.onDidChangeWorkspaceFolders(reload),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.${settings.questionBanks}`)) {
					reload();
				}
			}),
		);
	}

	#schedule(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		if (!folder || !/\.(?:md|markdown)$/i.test(uri.path)) {
			return;
		}
		this.#timers.schedule(uri, async () => {
			if ((await bankTest(folder))(uri) && (await this.#read(uri))) {
				this.#changed.fire();
			}
		});
	}

	#forget(gone: vscode.Uri): void {
		const isGone = (uri: string) => isAtOrBelow(uri, gone);
		for (const uri of [...this.#reads.keys()].filter(isGone)) {
			this.#reads.delete(uri);
		}
		const entries = [...this.#entries.keys()].filter(isGone);
		for (const uri of entries) {
			this.#entries.delete(uri);
		}
		if (entries.length > 0) {
			this.#changed.fire();
		}
	}
}

/** What a file holds, as the editor shows it where it is open; null where it is gone. */
async function toEntry(uri: vscode.Uri): Promise<Entry | null> {
	const key = uri.toString();
	const read = await readShownText(uri);
	if (read === null) {
		return null;
	}
	if (read.error !== undefined) {
		const file: BankFile = { isList: false, questions: [], problems: [] };
		return { uri: key, file, lines: null, error: read.error };
	}
	const { readBank } = await import('../../core/guide/readBank.ts');
	const { name, folder } = namesOfBank(uri.path);
	return { uri: key, file: readBank(read.text, name, folder), lines: new LineIndex(read.text), error: null };
}

function never(): boolean {
	return false;
}

/** Tells by the globs of a workspace folder which of its files are question banks. */
async function bankTest(folder: vscode.WorkspaceFolder): Promise<(uri: vscode.Uri) => boolean> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder.uri);
	const globs = section.get<unknown>(settings.questionBanks);
	const { compileGlobs } = await import('../../core/text/globs.ts');
	const test = compileGlobs(Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string') : []);
	return (uri) => test(relativePath(folder.uri.path, uri.path));
}

function rangeIn(lines: LineIndex, { start, end }: Span): vscode.Range {
	const from = lines.positionAt(start);
	const to = lines.positionAt(end);
	return toRange({ ...from, endLine: to.line, endColumn: to.column });
}

function toDiagnostic({ span, message }: GuideProblem, lines: LineIndex): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeIn(lines, span), message, vscode.DiagnosticSeverity.Warning);
	diagnostic.source = diagnosticSource;
	diagnostic.code = bankProblem;
	return diagnostic;
}
