import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { isAtOrBelow } from '../shared/files.ts';
import { affectsOwnFolder, ownFolder } from '../shared/ownFolder.ts';

import { readText } from '../shared/readText.ts';
import { watchMarkdown } from '../shared/watchMarkdown.ts';

/** The file of a worksheet; undefined if no folder is open. */
export function worksheetUri(worksheet: Worksheet): vscode.Uri | undefined {
	const folder = ownFolder('preparation');
	return folder && vscode.Uri.joinPath(folder, `${worksheet}.md`);
}

/** The folder for worksheets from *Prepare for a Job*; undefined if no folder is open. */
export function jobsUri(): vscode.Uri | undefined {
	const folder = ownFolder('preparation');
	return folder && vscode.Uri.joinPath(folder, 'jobs');
}

/** Whether any posting has a worksheet. */
export async function isAnyMapped(): Promise<boolean> {
	const folder = jobsUri();
	const files = folder ? await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []) : [];
	return files.some(([name]) => name.endsWith('.md'));
}

/** The template of a worksheet. */
export async function worksheetTemplate(extension: vscode.Uri, worksheet: Worksheet): Promise<string> {
	const bytes = await vscode.workspace.fs.readFile(
		vscode.Uri.joinPath(extension, 'media', 'preparation', `${worksheet}.md`),
	);
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Finds out which worksheets are filled in. Reads nothing until asked. */
export class WorksheetFiles implements vscode.Disposable {
	readonly #extension: vscode.Uri;
	readonly #watching: vscode.Disposable;
	#filled: Promise<ReadonlySet<Worksheet>> | undefined;

	/** @param changed called when any worksheet is saved, created or deleted */
	constructor(extension: vscode.Uri, changed: () => void) {
		this.#extension = extension;
		this.#watching = this.#watch(changed);
	}

	filled(): Promise<ReadonlySet<Worksheet>> {
		this.#filled ??= this.#read();
		return this.#filled;
	}

	dispose(): void {
		this.#watching.dispose();
	}

	async #read(): Promise<ReadonlySet<Worksheet>> {
		const { isFilledIn } = await import('../../core/guide/worksheet.ts');
		const found = await Promise.all(
			worksheets.map(async (worksheet) => {
				const uri = worksheetUri(worksheet);
				const read = uri ? await readText(uri) : null;
				const isFilled =
					read?.error === undefined &&
					read !== null &&
					isFilledIn(await worksheetTemplate(this.#extension, worksheet), read.text);
				return isFilled ? [worksheet] : [];
			}),
		);
		return new Set(found.flat());
	}

	#watch(changed: () => void): vscode.Disposable {
		const change = () => {
			this.#filled = undefined;
			changed();
		};
		const changeIf = (uri: vscode.Uri) => {
			const jobs = jobsUri();
			if (
				worksheets.some((worksheet) => isAtOrBelow(worksheetUri(worksheet)?.toString() ?? '', uri)) ||
				(jobs && isAtOrBelow(uri.toString(), jobs))
			) {
				change();
			}
		};
		return vscode.Disposable.from(
			watchMarkdown(changeIf, changeIf),
			vscode.workspace.onDidChangeWorkspaceFolders(change),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (affectsOwnFolder(event)) {
					change();
				}
			}),
		);
	}
}
