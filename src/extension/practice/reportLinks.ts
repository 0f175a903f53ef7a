import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { linkedQuestion } from '../../core/guide/pagePath.ts';
import { commands } from '../shared/ids.ts';
import { pageUri } from '../shared/pageAddress.ts';

/**
 * The URL of a question's page, for use in files. On the desktop it uses the editor's own scheme, which also opens the
 * editor from outside. Browsers do not follow such links, so there it is the page's URI. The report itself is shown as
 * a guide page, where links between pages are relative.
 *
 * @param extensionId including the publisher
 */
export function questionLink(question: GuideQuestion, extensionId: string): string {
	const { uiKind, uriScheme } = vscode.env;
	if (uiKind === vscode.UIKind.Web) {
		return pageUri(question).toString();
	}
	return vscode.Uri.from({ scheme: uriScheme, authority: extensionId, path: `/questions/${question.id}` }).toString();
}

/** Opens the pages that links in reports point to. */
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
