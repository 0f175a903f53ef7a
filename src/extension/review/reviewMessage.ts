import type * as vscode from 'vscode';
import { referencedIds } from '../../core/lint/referencedIds.ts';
import { isSerious } from '../../core/report/report.ts';
import type { StoryMessage } from '../../protocol/review.ts';
import type { Services } from '../services/services.ts';
import { openDocument } from './editors.ts';
import { reviewStory } from './storyReview.ts';

/**
 * What the page shows about a file as it is now.
 *
 * @param line 1-based: the story around it is reviewed
 */
export async function reviewMessage(
	{ reports, configurations, guide: guideService }: Services,
	uri: vscode.Uri | null,
	line: number,
	show: boolean,
): Promise<StoryMessage> {
	const document = uri && (await openDocument(uri));
	const nothing: StoryMessage = { type: 'story', show, file: null, stories: [], selected: 0, review: null };
	if (!document) {
		return nothing;
	}
	const [{ config }, guide] = await Promise.all([configurations.of(document.uri), guideService.load()]);
	const read = await reports.read(document);
	const { path } = document.uri;
	const file = { uri: document.uri.toString(), name: path.slice(path.lastIndexOf('/') + 1) };
	if (!read || read.report.stories.length === 0) {
		return { ...nothing, file };
	}
	const { parsed, report } = read;
	const selected = Math.max(
		0,
		report.stories.findLastIndex((story) => story.line <= line),
	);
	const review = reviewStory(
		{
			report,
			document: parsed,
			questions: referencedIds(parsed).questions.flatMap((id) => guide.question(id) ?? []),
			targetSeconds: config.pace.targetSeconds,
			isOff: (rule) => config.rules.get(rule)?.severity === 'off',
		},
		selected,
	);
	const stories = report.stories.map(({ title, line }, index) => ({
		title,
		line,
		findings: report.diagnostics.filter((found) => found.story === index && isSerious(found)).length,
	}));
	return { type: 'story', show, file, stories, selected, review: review ?? null };
}
