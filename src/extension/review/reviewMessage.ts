import type * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { isSerious } from '../../core/lint/severity.ts';
import { factsOf } from '../../core/story/facts.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import type { StoryMessage } from '../../protocol/review.ts';
import type { Services } from '../services/services.ts';
import { whyUnchecked } from '../services/unchecked.ts';
import { say } from '../shared/editorLanguage.ts';
import { openDocument } from './editors.ts';
import { reviewStory } from './storyReview.ts';

/**
 * The message that shows the current state of a file on the page.
 *
 * @param line 1-based, inside the story to review
 */
export async function reviewMessage(
	{ reports, configurations, guide: guideService }: Services,
	uri: vscode.Uri | null,
	line: number,
	isAnswer: boolean,
): Promise<StoryMessage> {
	const document = uri && (await openDocument(uri));
	const nothing: StoryMessage = {
		type: 'story',
		isAnswer,
		file: null,
		line,
		stories: [],
		selected: 0,
		review: null,
		unchecked: null,
	};
	if (!document) {
		return nothing;
	}
	const [{ config }, guide] = await Promise.all([configurations.of(document.uri), guideService.load()]);
	const read = await reports.look(document);
	const { path } = document.uri;
	const file = { uri: document.uri.toString(), name: fileNameOf(path) };
	const seen = read && seenAt(read.result.document, line);
	if (!read || !seen) {
		return { ...nothing, file, unchecked: read?.unchecked ?? null };
	}
	if (seen.kind === 'skipped') {
		return { ...nothing, file, unchecked: seen.skipped.reason };
	}
	const { result } = read;
	const { document: parsed, findings } = result;
	const { story } = seen;
	const review = reviewStory(
		{
			result,
			questions: factsOf(parsed, story).questions.flatMap((id) => guide.question(id) ?? []),
			isOff: (rule) => config.rules.get(rule)?.severity === 'off',
		},
		story,
		say,
	);
	const stories = parsed.stories.map((each) => ({
		title: each.title,
		line: parsed.lines.lineAt(each.span.start),
		findings: findings.filter((found) => found.story === each && isSerious(found)).length,
	}));
	return {
		...nothing,
		file,
		stories,
		selected: parsed.stories.indexOf(story),
		review,
		unchecked: read.unchecked ?? whyUnchecked(read, seen),
	};
}
