import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { isAtOrBelow } from '../shared/files.ts';
import { folderSetting } from '../shared/folderSetting.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { readText } from '../shared/readText.ts';
import { watchMarkdown } from '../shared/watchMarkdown.ts';

/** The file of a worksheet; undefined where no folder is open. */
export function worksheetUri(worksheet: Worksheet): vscode.Uri | undefined {
	const folder = folderSetting(settings.preparationFolder, 'preparation');
	return folder && vscode.Uri.joinPath(folder, `${worksheet}.md`);
}

/** The template of a worksheet. */
export async function worksheetTemplate(extension: vscode.Uri, worksheet: Worksheet): Promise<string> {
	const bytes = await vscode.workspace.fs.readFile(
		vscode.Uri.joinPath(extension, 'media', 'preparation', `${worksheet}.md`),
	);
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Which worksheets are filled in. Nothing is read or watched before somebody asks. */
export class WorksheetFiles implements vscode.Disposable {
	readonly #extension: vscode.Uri;
	readonly #changed = new vscode.EventEmitter<void>();
	#watching: vscode.Disposable | undefined;
	#filled: Promise<ReadonlySet<Worksheet>> | undefined;

	/** Fires when any worksheet was saved, came or went. */
	readonly onDidChange = this.#changed.event;

	constructor(extension: vscode.Uri) {
		this.#extension = extension;
	}

	filled(): Promise<ReadonlySet<Worksheet>> {
		this.#watching ??= this.#watch();
		this.#filled ??= this.#read();
		return this.#filled;
	}

	dispose(): void {
		this.#watching?.dispose();
		this.#changed.dispose();
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

	#watch(): vscode.Disposable {
		const change = () => {
			this.#filled = undefined;
			this.#changed.fire();
		};
		const changeIf = (uri: vscode.Uri) => {
			if (worksheets.some((worksheet) => isAtOrBelow(worksheetUri(worksheet)?.toString() ?? '', uri))) {
				change();
			}
		};
		return vscode.Disposable.from(
			watchMarkdown(changeIf, changeIf),
			vscode.workspace.onDidChangeWorkspaceFolders(change),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.${settings.preparationFolder}`)) {
					change();
				}
			}),
		);
	}
}
