import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';

/**
 * Asks why the result of a story cannot be measured, and writes the answer into the front matter.
 *
 * @param target the file's URI; defaults to the active editor's
 */
export async function markNotMeasurable({ reports }: Services, target: unknown): Promise<void> {
	const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
	const document = uri && (await vscode.workspace.openTextDocument(uri));
	const { markNotMeasurable } = await import('../../core/edit/notMeasurable.ts');
	const editsFor = async (reason: string) => {
		const parsed = document && (await reports.of(document))?.document;
		const edits = parsed && markNotMeasurable(parsed, reason);
		return edits ? toWorkspaceEdit(document.uri, parsed, edits) : null;
	};
	if (!(await editsFor('-'))) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('The reason is written to the YAML front matter of a file with one story; open such a file.'),
		);
		return;
	}
	const reason = await vscode.window.showInputBox({
		title: vscode.l10n.t('Mark the Result as Not Measurable'),
		prompt: vscode.l10n.t('Why can’t this result be measured? The answer goes into the front matter.'),
		placeHolder: vscode.l10n.t('The project was stopped before the release.'),
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write one sentence that says why.') : undefined),
	});
	// The text may have changed while the question was open.
	const edits = reason === undefined ? null : await editsFor(reason);
	if (edits) {
		await vscode.workspace.applyEdit(edits);
	}
}
