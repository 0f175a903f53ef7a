import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { linkedQuestion } from '../../core/guide/pagePath.ts';
import { commands } from '../shared/ids.ts';
import { pageUri } from '../shared/pageAddress.ts';

/**
 * The address of a question's page for files. On the desktop it is one of the editor's own scheme, which opens the
 * editor from outside as well; in a browser nothing follows that, and the text of the file leads to a page. The report
 * itself is shown as a page beside the others, whose links are relative.
 *
 * @param extensionId with the publisher
 */
export function questionLink(question: GuideQuestion, extensionId: string): string {
	const { uiKind, uriScheme } = vscode.env;
	if (uiKind === vscode.UIKind.Web) {
		return pageUri(question).toString();
	}
	return vscode.Uri.from({ scheme: uriScheme, authority: extensionId, path: `/questions/${question.id}` }).toString();
}

/** Opens the pages that links of reports lead to. */
export function registerReportLinks(): vscode.Disposable {
	return vscode.window.registerUriHandler({
		async handleUri({ path }) {
			const id = linkedQuestion(path);
			if (id !== undefined) {
				await vscode.commands.executeCommand(commands.openGuidePage, id);
			}
		},
	});
}
