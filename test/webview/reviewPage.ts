// Opens the review page with what the extension would send about a story file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { partStates, reviewStory } from '../../src/extension/review/storyReview.ts';
import type { OverviewRow, ReviewMessage, StoryMessage } from '../../src/protocol/review.ts';
import { reviewTexts } from '../../src/protocol/reviewTexts.ts';
import { openWebview, type Webview, type WebviewOptions } from './openWebview.ts';

export interface StoryOptions {
	readonly selected?: number;
	readonly show?: boolean;
	readonly unchecked?: StoryMessage['unchecked'];
	readonly questions?: readonly { readonly id: string; readonly title: string }[];
}

/** The message about a story of a file. */
export function storyMessage(
	text: string,
	{ selected = 0, show = true, questions = [], unchecked = null }: StoryOptions = {},
): StoryMessage {
	const result = lint(text);
	const story = result.document.stories[selected];
	return {
		type: 'story',
		show,
		file: { uri: 'file:///stories/story.md', name: 'story.md' },
		line: story ? result.document.lines.lineAt(story.span.start) : 1,
		stories: toFileReport(result, '').stories.map(({ title, line }) => ({ title, line, findings: 0 })),
		selected,
		review: story ? reviewStory({ result, questions, isOff: () => false }, story) : null,
		unchecked,
	};
}

/** A row of the overview for each story of a file. */
export function rowsOf(text: string, path: string, questions: OverviewRow['questions'] = []): OverviewRow[] {
	return toFileReport(lint(text), path).stories.map((story, index) => ({
		id: `${path}#${index}`,
		title: story.title ?? path,
		path,
		parts: partStates(story),
		measures: story.measures.length,
		seconds: story.seconds,
		errors: story.missing.length,
		warnings: 0,
		remarks: 0,
		readiness: 'incomplete',
		status: '1 finding',
		questions,
		competencies: ['Planning'],
	}));
}

/** The page with its texts and a first message. */
export async function openReview(first: ReviewMessage, options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('review', options);
	await webview.waitForSent<{ type: string }>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: reviewTexts });
	await webview.post(first);
	await webview.page.locator('main').waitFor();
	return webview;
}

/** A story of the samples. */
export function sample(name: string): string {
	return readFileSync(join(root, 'media/sample-stories/stories', `${name}.md`), 'utf8');
}
