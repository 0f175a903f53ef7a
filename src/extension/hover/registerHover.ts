import * as vscode from 'vscode';
import type { IdHover } from '../../assist/hover.ts';
import type { Services } from '../services/services.ts';
import { spanRange } from '../shared/convert.ts';
import { say } from '../shared/editorLanguage.ts';
import { commands } from '../shared/ids.ts';

/** Hovers that explain what belongs in a part, what a figure counts as, and what an id refers to. */
export function registerHover({ reports, guide }: Services): vscode.Disposable {
	const provider: vscode.HoverProvider = {
		async provideHover(document, position, token) {
			const result = await reports.of(document);
			if (!result || result.document.stories.length === 0 || token.isCancellationRequested) {
				return undefined;
			}
			const { hoverAt } = await import('../../assist/hover.ts');
			const offset = document.offsetAt(position);
			const found = await hoverAt(result, offset, () => guide.complete(), say, vscode.env.language);
			return found ? new vscode.Hover(toMarkdown(found), spanRange(result.document.lines, found.span)) : undefined;
		},
	};
	return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}

/** The text of a hover, with a link to the page of a question. */
function toMarkdown({ markdown, question }: IdHover): vscode.MarkdownString {
	const text = new vscode.MarkdownString(markdown);
	if (question) {
		const query = JSON.stringify([question.id]);
		const link = vscode.Uri.from({ scheme: 'command', path: commands.openGuidePage, query });
		text.isTrusted = { enabledCommands: [commands.openGuidePage] };
		text.appendMarkdown(`\n\n[${vscode.l10n.t('Open Question')}](${link})`);
	}
	return text;
}
