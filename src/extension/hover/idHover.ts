import * as vscode from 'vscode';
import { frontMatterAt } from '../../core/edit/frontMatterAt.ts';
import { questionSummary } from '../../core/guide/page.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import type { GuideService } from '../services/guideService.ts';
import { commands } from '../shared/ids.ts';

/** The hover on the id of a question or competency in the front matter: what it stands for, and the way to its page. */
export async function idHover(
	{ text, lines }: StoryDocument,
	document: vscode.TextDocument,
	position: vscode.Position,
	service: GuideService,
): Promise<vscode.Hover | undefined> {
	const place = frontMatterAt(text, lines, document.offsetAt(position));
	if (place?.kind !== 'value' || (place.key !== 'questions' && place.key !== 'competencies')) {
		return undefined;
	}
	const { start, end } = place.span;
	const id = text.slice(start, end);
	const guide = await service.complete();
	const hover = new vscode.MarkdownString();
	if (place.key === 'questions') {
		const question = guide.question(id);
		if (!question) {
			return undefined;
		}
		const link = vscode.Uri.from({ scheme: 'command', path: commands.openGuidePage, query: JSON.stringify([id]) });
		hover.isTrusted = { enabledCommands: [commands.openGuidePage] };
		hover.appendMarkdown(`${questionSummary(question, guide)}\n\n[${vscode.l10n.t('Open Question')}](${link})`);
	} else {
		const competency = guide.competency(id);
		if (!competency) {
			return undefined;
		}
		hover.appendText(`${competency.title}: ${competency.meaning}`);
	}
	return new vscode.Hover(hover, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
