import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { storyTargetOf } from '../shared/storyTarget.ts';

/**
 * Asks why the result of a story cannot be measured, and writes the answer into its facts.
 *
 * @param target the story, or its file; defaults to the story at the cursor
 */
export async function markNotMeasurable({ reports }: Services, target: unknown, line: unknown): Promise<void> {
	const story = storyTargetOf(target, line);
	const document = story && (await vscode.workspace.openTextDocument(story.uri));
	const { markNotMeasurable } = await import('../../core/edit/notMeasurable.ts');
	const editsFor = async (reason: string) => {
		const parsed = document && (await reports.of(document))?.document;
		const seen = parsed && seenAt(parsed, story.line ?? 1);
		const edits =
			seen?.kind === 'story' ? markNotMeasurable(parsed as NonNullable<typeof parsed>, seen.story, reason) : null;
		return edits && parsed ? toWorkspaceEdit(document.uri, parsed, edits) : null;
	};
	if (!(await editsFor('-'))) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t(
				'The reason is written to the YAML front matter of a story, or to the comment above it; neither can be changed here.',
			),
		);
		return;
	}
	const reason = await vscode.window.showInputBox({
		title: vscode.l10n.t('Mark the Result as Not Measurable'),
		prompt: vscode.l10n.t('Why can’t this result be measured?'),
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
