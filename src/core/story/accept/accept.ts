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
	readonly markdown: Markdown;
	readonly contents: ContentReader;
	readonly draft: StoryDraft;
	readonly texts: readonly string[];
}

/** Why labels do not tell a story. */
interface Rejection {
	readonly reason: SkipReason;
	readonly sign: string;
	readonly example: string;
	/** Whether it holds even where a document declares itself a story. */
	readonly always?: true;
	holds(candidate: Candidate): boolean;
}

/** Fewer words per part, on average, make a log: in a fence, and in a row of a table. */
const fewestInLog = 4;
const fewestInRow = 2;

/** The first row that holds says why a draft is no story. */
export const rejections: readonly Rejection[] = [
	{
		reason: 'too-few-parts',
		sign: 'fewer than two parts, or none under its own name',
		example: '**Goal:** Sort the queue.\n\n**Outcome:** It was sorted.',
		always: true,
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
		always: true,
		holds: ({ draft: { labels, row }, contents }) => {
			const isWeak = isContained({ labels }) || labels.every((label) => label.isWeak);
			if (!row && !isWeak) {
				return false;
			}
			const present = labels.map((label) => contents.readPart(label)).filter(({ state }) => state === 'present');
			const words = present.reduce((sum, content) => sum + content.words, 0);
			const fewest = labels[0]?.container.fence ? fewestInLog : row ? fewestInRow : 0;
			return (isWeak && present.length * 2 < labels.length) || words < fewest * present.length;
		},
	},
];

/** Decides which drafts tell a story, and why the others do not. */
export function acceptStories(markdown: Markdown, contents: ContentReader, cut: readonly Draft[]): Accepted {
	const drafts = cut.map((draft): StoryDraft => ({ ...draft, ...resolveParts(draft.labels) }));
	const reasons = new Judge(markdown, contents, drafts).reasons();
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

class Judge {
	readonly #markdown: Markdown;
	readonly #contents: ContentReader;
	readonly #drafts: readonly StoryDraft[];

	constructor(markdown: Markdown, contents: ContentReader, drafts: readonly StoryDraft[]) {
		this.#markdown = markdown;
		this.#contents = contents;
		this.#drafts = drafts;
	}

	/** The text below each label of a draft. */
	#textsOf({ labels }: StoryDraft): string[] {
		const { text } = this.#markdown;
		return labels.map(({ contentStart, limit, end }) => text.slice(contentStart, Math.min(limit, end)).trim());
	}

	reasons(): (SkipReason | null)[] {
		const isDeclared = declaresStory(this.#markdown);
		const verdicts = this.#drafts.map((draft, index): SkipReason | null => {
			const candidate = { markdown: this.#markdown, contents: this.#contents, draft, texts: this.#textsOf(draft) };
			const found = rejections.find((row) => (row.always || !isDeclared) && row.holds(candidate));
			return found && !this.#isAskedFor(index) ? found.reason : null;
		});
		const lessons = verdicts.filter((verdict) => verdict === 'explains-method').length;
		const stories = verdicts.filter((verdict) => verdict === null).length;
		const isLesson = lessons > 0 && stories <= lessons;
		const hasStory = this.#drafts.some((draft, index) => verdicts[index] === null && makeStory(draft, false));
		return verdicts.map((verdict, index) => {
			if (verdict !== null || this.#isAskedFor(index)) {
				return verdict;
			}
			const texts = isLesson ? this.#textsOf(this.#drafts[index] as StoryDraft) : [];
			if (isLesson && !texts.some((text) => isFirstPerson(text) || hasFigure(text))) {
				return 'explains-method';
			}
			// Among stories, one without a result under its own name is unfinished.
			return hasStory ? null : 'too-few-parts';
		});
	}

	/** Whether a comment `<!-- star-coach-story -->` is between the previous draft and this one. */
	#isAskedFor(index: number): boolean {
		const { text, comments } = this.#markdown;
		if (comments.length === 0) {
			return false;
		}
		const start = this.#drafts[index]?.labels[0]?.start ?? 0;
		const before = this.#drafts[index - 1]?.labels.at(-1)?.start ?? 0;
		const first = firstIndexWhere(comments, (comment) => comment.start >= before);
		const next = firstIndexWhere(comments, (comment) => comment.end > start);
		return comments.slice(first, next).some((comment) => isStoryComment(text, comment));
	}
}
