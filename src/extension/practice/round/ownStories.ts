import * as vscode from 'vscode';
import type { MatchReason } from '../../../core/bank/matchStories.ts';
import type { Guide, GuideQuestion } from '../../../core/guide/guide.ts';
import { LineIndex } from '../../../core/text/lineIndex.ts';
import type { OwnStory } from '../../../protocol/practice.ts';
import type { Services } from '../../services/services.ts';
import { inParallel } from '../../shared/inParallel.ts';
import { readShownText } from '../../shared/readText.ts';

const mostStories = 5;
const filesAtOnce = 16;

/** The user's stories that fit a question, best first, with the reasons in words. */
export async function ownStories({ stories, guide }: Services, question: GuideQuestion): Promise<OwnStory[]> {
	const [all, known, { matchStories, DistinctiveTerms }] = await Promise.all([
		stories.all(),
		guide.load(),
		import('../../../core/bank/matchStories.ts'),
	]);
	const texts = await textsOf(all.map(({ uri }) => uri));
	const matchable = all.map(({ id, uri, title, questions, competencies, report }) => {
		const { text = '', lines } = texts.get(uri.toString()) ?? {};
		const start = lines ? lines.startOf(Math.min(report.line, lines.count)) : 0;
		const end = lines && report.endLine < lines.count ? lines.startOf(report.endLine + 1) : text.length;
		return { id, title, questions, competencies, text: text.slice(start, end) };
	});
	const byId = new Map(all.map((story) => [story.id, story]));
	return matchStories(question, matchable, new DistinctiveTerms(known.questions))
		.slice(0, mostStories)
		.flatMap(({ id, reasons }) => {
			const story = byId.get(id);
			return story
				? {
						id,
						title: story.title,
						path: vscode.workspace.asRelativePath(story.uri),
						why: reasons.map((reason) => reasonText(reason, known)),
					}
				: [];
		});
}

/** Opens a story of the user's beside the round. */
export async function openStory({ stories }: Pick<Services, 'stories'>, id: string): Promise<void> {
	const story = stories.known().find((story) => story.id === id);
	if (story) {
		const start = new vscode.Position(story.report.line - 1, 0);
		await vscode.window.showTextDocument(story.uri, {
			viewColumn: vscode.ViewColumn.Beside,
			selection: new vscode.Range(start, start),
		});
	}
}

async function textsOf(uris: readonly vscode.Uri[]): Promise<Map<string, { text: string; lines: LineIndex }>> {
	const texts = new Map<string, { text: string; lines: LineIndex }>();
	const files = [...new Map(uris.map((uri) => [uri.toString(), uri]))];
	await inParallel(
		files,
		filesAtOnce,
		() => false,
		async ([key, uri]) => {
			const read = await readShownText(uri);
			if (read && read.error === undefined) {
				texts.set(key, { text: read.text, lines: new LineIndex(read.text) });
			}
		},
	);
	return texts;
}

function reasonText(reason: MatchReason, guide: Guide): string {
	switch (reason.kind) {
		case 'linked':
			return vscode.l10n.t('Linked to this question');
		case 'related':
			return vscode.l10n.t('Linked to: {0}', guide.question(reason.question)?.title ?? reason.question);
		case 'competency':
			return vscode.l10n.t('Shows {0}', guide.competency(reason.competency)?.title ?? reason.competency);
		case 'words':
			return vscode.l10n.t('Mentions {0}', reason.words.join(', '));
	}
}
