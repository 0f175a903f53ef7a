import * as vscode from 'vscode';
import { readExport, toCsv, toJson } from '../../core/practice/importExport.ts';
import { storyOfRound } from '../../core/practice/storyRounds.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { writeWhole } from '../shared/files.ts';
import { noticeMilliseconds } from '../shared/statusBar.ts';

/** Enough for more than a million rounds. */
const maxImportBytes = 500_000_000;

/**
 * *Practice History*: exports, imports or resets it.
 *
 * @param how which of them; if none of them, the user chooses
 */
export async function practiceHistory(services: Services, how: unknown): Promise<void> {
	const items = [
		{ how: 'export', label: vscode.l10n.t('Export Practice History'), run: exportHistory },
		{ how: 'import', label: vscode.l10n.t('Import Practice History'), run: importHistory },
		{ how: 'reset', label: vscode.l10n.t('Reset Practice History'), run: resetHistory },
	];
	const chosen =
		items.find((item) => item.how === how) ??
		(await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Practice History') }));
	await chosen?.run(services);
}

/** Asks for a file; its extension selects JSON or a table. */
async function exportHistory({ guide: service, practice }: Services): Promise<void> {
	const { rounds } = await practice.load();
	if (rounds.length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('There is nothing to export: no question has been practiced yet.'),
		);
		return;
	}
	const [root] = vscode.workspace.workspaceFolders ?? [];
	const target = await vscode.window.showSaveDialog({
		title: vscode.l10n.t('Export Practice History'),
		saveLabel: vscode.l10n.t('Export'),
		filters: { JSON: ['json'], CSV: ['csv'] },
		...(root && { defaultUri: vscode.Uri.joinPath(root.uri, 'practice-history.json') }),
	});
	if (target) {
		const guide = await service.complete();
		const isTable = target.path.toLowerCase().endsWith('.csv');
		const text = isTable ? toCsv(rounds, (id) => guide.question(id)?.title ?? storyOfRound(id) ?? '') : toJson(rounds);
		await writeExport(target, text);
	}
}

/** Writes an export, then shows where it is. */
export async function writeExport(file: vscode.Uri, text: string): Promise<void> {
	if (await write(file, text)) {
		const name = fileNameOf(file.path);
		vscode.window.setStatusBarMessage(vscode.l10n.t('Exported to {0}', name), noticeMilliseconds);
	}
}

/** Adds the rounds of an export that the history lacks. */
async function importHistory({ practice }: Services): Promise<void> {
	const [source] =
		(await vscode.window.showOpenDialog({
			title: vscode.l10n.t('Import Practice History'),
			openLabel: vscode.l10n.t('Import'),
			filters: { JSON: ['json', 'jsonl'] },
		})) ?? [];
	if (!source) {
		return;
	}
	const { size } = await vscode.workspace.fs.stat(source);
	const bytes = size <= maxImportBytes ? await vscode.workspace.fs.readFile(source) : new Uint8Array();
	const read = readExport(new TextDecoder('utf-8', { fatal: false }).decode(bytes));
	if (!read) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('This file isn’t a practice history; choose a JSON file created by “Export Practice History”.'),
		);
		return;
	}
	let added: number;
	try {
		added = await practice.import(read.rounds);
	} catch {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('The rounds could not be saved; check disk space and permissions, then import the file again.'),
		);
		return;
	}
	const message =
		added === 0
			? vscode.l10n.t('You already have every round in this file.')
			: added === 1
				? vscode.l10n.t('1 round was added.')
				: vscode.l10n.t('{0} rounds were added.', added);
	const passedOver =
		read.passedOver > 0 ? vscode.l10n.t('Skipped, because they are not practice rounds: {0}.', read.passedOver) : '';
	void vscode.window.showInformationMessage([message, passedOver].filter(Boolean).join(' '));
}

/** Asks for confirmation, writes a copy next to the history, and starts over. */
async function resetHistory({ practice }: Services): Promise<void> {
	const { rounds } = await practice.load();
	if (rounds.length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('There is nothing to reset: no question has been practiced yet.'),
		);
		return;
	}
	const reset = vscode.l10n.t('Reset');
	const answer = await vscode.window.showWarningMessage(
		rounds.length === 1
			? vscode.l10n.t('Reset practice history? 1 round will be cleared.')
			: vscode.l10n.t('Reset practice history? {0} rounds will be cleared.', rounds.length),
		{ modal: true, detail: vscode.l10n.t('A copy is kept; “Import Practice History” restores it.') },
		reset,
	);
	if (answer !== reset) {
		return;
	}
	const time = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
	const copy = vscode.Uri.joinPath(await practice.folder(), `before-reset-${time}.json`);
	if (!(await write(copy, toJson(rounds)))) {
		return;
	}
	try {
		await practice.reset();
	} catch {
		void vscode.window.showErrorMessage(
			vscode.l10n.t(
				'The reset could not be saved; check disk space and permissions. It will be saved with the next rating.',
			),
		);
		return;
	}
	const show = vscode.l10n.t('Show Copy');
	const next = await vscode.window.showInformationMessage(
		vscode.l10n.t('Practice history was reset. A copy is in {0}.', vscode.workspace.asRelativePath(copy)),
		show,
	);
	if (next === show) {
		await vscode.window.showTextDocument(copy);
	}
}

/** @returns whether the whole text was written; if not, the user sees an error */
async function write(file: vscode.Uri, text: string): Promise<boolean> {
	try {
		await writeWhole(file, text);
		return true;
	} catch {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('{0} could not be written; choose another location.', vscode.workspace.asRelativePath(file)),
		);
		return false;
	}
}
