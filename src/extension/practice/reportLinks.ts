import * as vscode from 'vscode';
import { commands } from '../shared/ids.ts';

/**
 * The address of a question's page for files. The Markdown preview follows links to no scheme but that of the editor
 * itself; from outside, such a link opens the editor.
 *
 * @param extensionId with the publisher
 */
export function questionLink(questionId: string, extensionId: string): string {
	const { uriScheme } = vscode.env;
	return vscode.Uri.from({ scheme: uriScheme, authority: extensionId, path: `/questions/${questionId}` }).toString();
}

/** Opens the pages that links of reports lead to. */
export function registerReportLinks(): vscode.Disposable {
	return vscode.window.registerUriHandler({
		async handleUri({ path }) {
			const id = /^\/questions\/([\w-]+)$/.exec(path)?.[1];
			if (id !== undefined) {
				await vscode.commands.executeCommand(commands.openGuidePage, id);
			}
		},
	});
}
