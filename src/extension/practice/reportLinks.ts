import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { linkedQuestion } from '../../core/guide/pagePath.ts';
import { commands } from '../shared/ids.ts';
import { pageUri } from '../shared/pageAddress.ts';

/**
 * The address of a question's page for files. On the desktop the Markdown preview follows links to the editor's own
 * scheme, which open the editor from outside as well. In a browser it follows neither: there the report is shown as a
 * page beside the others, and the text of the file leads to a page.
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
