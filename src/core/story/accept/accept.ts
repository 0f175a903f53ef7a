import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { ContentReader } from '../cut/content.ts';
import { type Draft, isContained, type StoryDraft } from '../cut/draft.ts';
import { makeStory, resolveParts } from '../cut/resolveParts.ts';
import { declaresStory, isStoryComment } from '../declared.ts';
import type { Markdown } from '../markdown/markdown.ts';
import type { SkippedLabels, SkipReason } from '../model.ts';
import { explainsMethod } from './lesson.ts';
import { hasFigure, isFirstPerson } from './speech.ts';

/** The drafts that are stories, and the labels that are not. */
export interface Accepted {
	readonly drafts: readonly StoryDraft[];
	readonly skipped: readonly SkippedLabels[];
}

/** A draft that may be a story, with the text below each of its labels. */
interface Candidate {
	readonly contents: ContentReader;
	readonly draft: StoryDraft;
	readonly texts: readonly string[];
}

/** Why labels do not tell a story. */
interface Rejection {
	readonly reason: SkipReason;
	readonly sign: string;
	readonly example: string;
	holds(candidate: Candidate): boolean;
}

/** Fewer words per part, on average, make a log: in a fence, and in a quote or a row of a table. */
const fewestInLog = 4;
const fewestElsewhere = 2;

/** The first row that holds says why a draft is no story. */
export const rejections: readonly Rejection[] = [
	{
		reason: 'too-few-parts',
		sign: 'fewer than two parts, or none under its own name',
		example: '**Goal:** Sort the queue.\n\n**Outcome:** It was sorted.',
		holds: ({ draft }) => !makeStory(draft, true),
	},
	{
		reason: 'explains-method',
		sign: 'half of the parts ask, address the reader or define the part, and nobody says I in the others',
		example: '**Situation:** Set the scene for your listener.\n\n**Action:** Describe what you did.',
		holds: ({ draft, texts }) =>
			explainsMethod(
				texts
					.filter((_, index) => draft.labels[index]?.parts.some((part) => part !== 'reflection'))
					// What follows the last part may be about anything.
					.map((text, index, all) => (index === all.length - 1 ? (text.split(/\n[ \t]*\n/, 1)[0] as string) : text)),
			),
	},
	{
		reason: 'not-told',
		sign: 'in a fence, a quote or a table, hardly any text',
		example: '```\nSituation: one\nAction: two\n```',
		holds: ({ draft: { labels, row }, contents }) => {
			const isWeak = isContained({ labels }) || labels.every((label) => label.isWeak);
			if (!row && !isWeak) {
				return false;
			}
			const present = labels.map((label) => contents.readPart(label)).filter(({ state }) => state === 'present');
			const words = present.reduce((sum, content) => sum + content.words, 0);
			const fewest = labels[0]?.container.fence ? fewestInLog : fewestElsewhere;
			return (isWeak && present.length * 2 < labels.length) || words < fewest * present.length;
		},
	},
];

/** Decides which drafts tell a story, and why the others do not. */
export function acceptStories(markdown: Markdown, contents: ContentReader, cut: readonly Draft[]): Accepted {
	const { text, comments } = markdown;
	const drafts = cut.map((draft): StoryDraft => ({ ...draft, ...resolveParts(draft.labels) }));
	const texts = drafts.map(({ labels }) =>
		labels.map(({ contentStart, limit, end }) => text.slice(contentStart, Math.min(limit, end)).trim()),
	);
	const asking = comments.filter((comment) => isStoryComment(text, comment));
	/** Whether a comment `<!-- star-coach-story -->` is between the previous draft and this one. */
	const isAskedFor = drafts.map(({ labels }, index) => {
		const before = drafts[index - 1]?.labels.at(-1)?.start ?? 0;
		const comment = asking[firstIndexWhere(asking, ({ start }) => start >= before)];
		return comment !== undefined && comment.end <= (labels[0]?.start ?? 0);
	});
	// Who declares a story has not written about the method.
	const rows = declaresStory(markdown) ? rejections.filter(({ reason }) => reason !== 'explains-method') : rejections;
	const found = drafts.map((draft, index): SkipReason | null => {
		const candidate = { contents, draft, texts: texts[index] as string[] };
		return isAskedFor[index] ? null : (rows.find((row) => row.holds(candidate))?.reason ?? null);
	});
	const lessons = found.filter((reason) => reason === 'explains-method').length;
	const isLesson = lessons >= found.filter((reason) => reason === null).length;
	const hasStory = drafts.some((draft, index) => found[index] === null && makeStory(draft, false));
	const reasons = found.map((reason, index): SkipReason | null => {
		if (reason !== null || isAskedFor[index]) {
			return reason;
		}
		if (isLesson && !texts[index]?.some((text) => isFirstPerson(text) || hasFigure(text))) {
			return 'explains-method';
		}
		// Among stories, one without a result under its own name is unfinished.
		return hasStory ? null : 'too-few-parts';
	});
	return {
		drafts: drafts.filter((_, index) => reasons[index] === null),
		// A single label is a word like any other.
		skipped: drafts.flatMap(({ labels }, index) => {
			const reason = reasons[index];
			const [first] = labels;
			const last = labels.at(-1);
			return reason && first && last && labels.length > 1
				? [{ span: { start: first.start, end: contents.readPart(last).end }, reason }]
				: [];
		}),
	};
}
