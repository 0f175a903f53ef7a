import * as vscode from 'vscode';
import { namesOfBank } from '../../core/guide/bankPaths.ts';
import type { Bank } from '../../core/guide/guide.ts';
import type { GuideProblem } from '../../core/guide/model.ts';
import type { BankFile } from '../../core/guide/readBank.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import { relativePath } from '../../core/text/posixPath.ts';
import type { Span } from '../../core/text/span.ts';
import { spanRange } from '../shared/convert.ts';
import { say } from '../shared/editorLanguage.ts';
import { configurationSection, diagnosticSource, settings } from '../shared/ids.ts';
import { readShownText } from '../shared/readText.ts';
import { WatchedFiles } from '../shared/watchedFiles.ts';
import { markdownGlob, withoutPackages } from '../shared/watchMarkdown.ts';

/** Used in a diagnostic's code to mark a problem with a question bank. */
const bankProblem = 'question-bank';

interface Entry extends Bank {
	/** Empty if the file cannot be read. */
	readonly text: string;
	readonly error: string | null;
}

/** The user's question banks: finds them by the configured globs and reports problems in them. */
export class BankFiles implements vscode.Disposable {
	readonly #diagnostics = vscode.languages.createDiagnosticCollection('starCoachBanks');
	readonly #files: WatchedFiles<Entry>;
	readonly #subscription: vscode.Disposable;

	/** Fires when any bank changes. */
	readonly onDidChange: vscode.Event<unknown>;

	constructor(log: vscode.LogOutputChannel) {
		const isSame = (before: Entry, after: Entry) => before.text === after.text && before.error === after.error;
		this.#files = new WatchedFiles({ find: findBanks, read: readEntry, isSame }, log);
		this.onDidChange = this.#files.onDidChange;
		this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(`${configurationSection}.${settings.questionBanks}`)) {
				this.#files.reload();
			}
		});
	}

	/** All banks, sorted by URI. The first call starts the search for them. */
	async all(): Promise<readonly Bank[]> {
		await this.#files.load();
		return [...this.#files.values.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	}

	/** Shows problems in the banks; `clashes` are problems that only show up when banks are combined. */
	report(clashes: readonly { readonly uri: string; readonly problem: GuideProblem }[]): void {
		this.#diagnostics.clear();
		for (const { uri, file, text, error } of this.#files.values.values()) {
			const problems = [
				...file.problems,
				...clashes.filter((clash) => clash.uri === uri).map(({ problem }) => problem),
				...(error === null ? [] : [{ span: { start: 0, end: 0 }, message: error }]),
			];
			if (problems.length > 0) {
				const lines = new LineIndex(text);
				const diagnostics = problems.map((problem) => toDiagnostic(problem, lines));
				this.#diagnostics.set(vscode.Uri.parse(uri), diagnostics);
			}
		}
	}

	/** The range of a span in a bank's file. */
	rangeOf(uri: string, span: Span): vscode.Range {
		return spanRange(new LineIndex(this.#files.values.get(uri)?.text ?? ''), span);
	}

	dispose(): void {
		this.#subscription.dispose();
		this.#files.dispose();
		this.#diagnostics.dispose();
	}
}

async function findBanks(): Promise<vscode.Uri[][]> {
	const uris: vscode.Uri[] = [];
	for (const folder of vscode.workspace.workspaceFolders ?? []) {
		const isBank = await bankTest(folder);
		const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, markdownGlob), withoutPackages);
		uris.push(...found.filter(isBank));
	}
	return [uris];
}

/** The contents of a bank, as shown in the editor if open; null if the file does not exist or is not a bank. */
async function readEntry(uri: vscode.Uri): Promise<Entry | null> {
	const read = (await isBank(uri)) ? await readShownText(uri) : null;
	if (read === null) {
		return null;
	}
	if (read.error !== undefined) {
		const file: BankFile = { isList: false, questions: [], problems: [] };
		return { uri: uri.toString(), file, text: '', error: read.error };
	}
	const { readBank } = await import('../../core/guide/readBank.ts');
	const { name, folder } = namesOfBank(uri.path);
	return { uri: uri.toString(), file: readBank(read.text, name, folder, say), text: read.text, error: null };
}

/** Whether the configured globs match a file, which need not exist, as a question bank. */
export async function isBank(uri: vscode.Uri): Promise<boolean> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	return folder !== undefined && (await bankTest(folder))(uri);
}

/** Returns a test for the question banks of a workspace folder, based on its globs. */
async function bankTest(folder: vscode.WorkspaceFolder): Promise<(uri: vscode.Uri) => boolean> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder.uri);
	const globs = section.get<unknown>(settings.questionBanks);
	const { compileGlobs } = await import('../../core/text/globs.ts');
	const test = compileGlobs(Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string') : []);
	return (uri) => test(relativePath(folder.uri.path, uri.path));
}

function toDiagnostic({ span, message }: GuideProblem, lines: LineIndex): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(spanRange(lines, span), message, vscode.DiagnosticSeverity.Warning);
	diagnostic.source = diagnosticSource;
	diagnostic.code = bankProblem;
	return diagnostic;
}
