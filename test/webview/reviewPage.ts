// Opens the review page with what the extension would send about a story file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { reviewStory } from '../../src/extension/review/storyReview.ts';
import type { ReviewMessage, StoryMessage } from '../../src/protocol/review.ts';
import { openWebview, type Webview, type WebviewOptions } from './openWebview.ts';

export interface StoryOptions {
	readonly selected?: number;
	readonly isAnswer?: boolean;
	readonly unchecked?: StoryMessage['unchecked'];
	readonly questions?: readonly { readonly id: string; readonly title: string }[];
}

/** The message about a story of a file. */
export function storyMessage(
	text: string,
	{ selected = 0, isAnswer = true, questions = [], unchecked = null }: StoryOptions = {},
): StoryMessage {
	const result = lint(text);
	const story = result.document.stories[selected];
	return {
		type: 'story',
		isAnswer,
		file: { uri: 'file:///stories/story.md', name: 'story.md' },
		line: story ? result.document.lines.lineAt(story.span.start) : 1,
		stories: toFileReport(result, '').stories.map(({ title, line }) => ({ title, line, findings: 0 })),
		selected,
		review: story ? reviewStory({ result, questions, isOff: () => false }, story) : null,
		unchecked,
	};
}

/** The page with its texts and a first message. */
export async function openReview(first: ReviewMessage, options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('review', options);
	await webview.waitForSent<{ type: string }>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: {} });
	await webview.post(first);
	await webview.page.locator('main').waitFor();
	return webview;
}

/** A story of the samples. */
export function sample(name: string): string {
	return readFileSync(join(root, 'media/sample-stories/stories', `${name}.md`), 'utf8');
}
