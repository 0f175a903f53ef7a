import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { ContentReader } from './content.ts';
import { declaresStory, isStoryComment } from './declared.ts';
import { type Candidate, type Draft, isContained, type StoryDraft } from './draft.ts';
import { explainsItsParts } from './explanation.ts';
import { hasFigure, isTemplate } from './lesson.ts';
import type { Markdown } from './markdown.ts';
import type { SkippedLabels, SkipReason } from './model.ts';
import { spellOtherWords } from './notTold.ts';
import { PartTexts } from './partTexts.ts';
import { makeStory, resolveParts } from './resolveParts.ts';
import { isFirstPerson } from './speech.ts';
import { isTold } from './telling.ts';

/** The drafts that are stories, and the labels that are not. */
export interface Accepted {
	readonly drafts: readonly StoryDraft[];
	readonly skipped: readonly SkippedLabels[];
}

/** Decides which drafts tell a story, and why the others do not. */
export function acceptStories(markdown: Markdown, contents: ContentReader, drafts: readonly Draft[]): Accepted {
	const judge = new Judge(markdown, contents, drafts);
	return { drafts: judge.accepted(), skipped: judge.skipped() };
}

class Judge {
	readonly #markdown: Markdown;
	readonly #contents: ContentReader;
	readonly #drafts: readonly StoryDraft[];
	readonly #texts: PartTexts;
	readonly #verdicts: readonly (SkipReason | null)[];

	constructor(markdown: Markdown, contents: ContentReader, drafts: readonly Draft[]) {
		this.#markdown = markdown;
		this.#contents = contents;
		this.#texts = new PartTexts(markdown);
		this.#drafts = drafts.map(({ labels, heading, above, name, row }) => ({
			heading,
			above,
			name,
			row,
			...resolveParts(labels),
		}));
		this.#verdicts = this.#judge();
	}

	accepted(): StoryDraft[] {
		return this.#drafts.filter((_, index) => this.#verdicts[index] === null);
	}

	/** Skips single labels, which are words like any others. */
	skipped(): SkippedLabels[] {
		return this.#drafts.flatMap(({ labels }, index) => {
			const reason = this.#verdicts[index];
			const [first] = labels;
			const last = labels.at(-1);
			return reason && first && last && labels.length > 1
				? [{ span: { start: first.start, end: this.#contents.readPart(last).end }, reason }]
				: [];
		});
	}

	#judge(): (SkipReason | null)[] {
		const isPair = ({ letters, labels }: StoryDraft) =>
			letters !== null && new Set(labels.map(({ match }) => match.letters || match.initial)).size <= 2;
		const pairs = this.#drafts.filter(isPair).length;
		const isScheme = this.#drafts.some((draft) => draft.letters !== null && !isPair(draft) && makeStory(draft, false));
		const isDeclared = declaresStory(this.#markdown);
		const alone = this.#drafts.map((draft, index): SkipReason | null => {
			if (this.#isAskedFor(index)) {
				return null;
			}
			if (!makeStory(draft, true) || areLettersOfNames(draft)) {
				return 'too-few-parts';
			}
			if (draft.row?.isOther && !isDeclared) {
				return 'not-told';
			}
			if (isPair(draft) && pairs > 1 && !isScheme) {
				// Two letters that keep recurring are speakers, unless the document shows more of a scheme.
				return 'speakers';
			}
			const candidate = { markdown: this.#markdown, draft, texts: this.#texts.of(draft) };
			if (spellsOtherWords(candidate)) {
				return 'too-few-parts';
			}
			if (!isDeclared && explainsItsParts(candidate)) {
				return 'explains-method';
			}
			return isTold(candidate, this.#contents) ? null : 'not-told';
		});
		const verdicts = this.#withTheirTables(alone);
		const lessons = verdicts.filter((verdict) => verdict === 'explains-method').length;
		const told = verdicts.filter((verdict) => verdict === null).length;
		const isLesson = lessons > 0 && told <= lessons;
		const hasStory = this.#drafts.some((draft, index) => verdicts[index] === null && makeStory(draft, false));
		return verdicts.map((verdict, index) => {
			const draft = this.#drafts[index] as StoryDraft;
			if (verdict !== null || this.#isAskedFor(index)) {
				return verdict;
			}
			const texts = isLesson ? this.#texts.of(draft) : [];
			const isQuoted = isContained(draft) && isTemplate(texts);
			if (isLesson && (isQuoted || !texts.some((text) => isFirstPerson(text) || hasFigure(text)))) {
				return 'explains-method';
			}
			// Among stories, one without a result under its own name is unfinished.
			return hasStory ? null : 'too-few-parts';
		});
	}

	/** A row that seems to explain is a story if most rows of its table are. */
	#withTheirTables(verdicts: readonly (SkipReason | null)[]): (SkipReason | null)[] {
		const tables = this.#drafts.map((draft) => this.#tableOf(draft));
		/** How many more rows of a table are stories than not. */
		const balance = new Map<number, number>();
		for (const [index, table] of tables.entries()) {
			balance.set(table, (balance.get(table) ?? 0) + (verdicts[index] === null ? 1 : -1));
		}
		return verdicts.map((verdict, index) => {
			const table = tables[index] as number;
			return verdict === 'explains-method' && table >= 0 && (balance.get(table) as number) > 0 ? null : verdict;
		});
	}

	/** Where the table begins that contains a draft as a row; -1 if the draft is not a row. */
	#tableOf({ row }: StoryDraft): number {
		const { blocks } = this.#markdown;
		return row ? (blocks[firstIndexWhere(blocks, ({ end }) => end >= row.end)]?.start ?? -1) : -1;
	}

	/** Whether a comment `<!-- star-coach-story -->` is between the previous draft and this one. */
	#isAskedFor(index: number): boolean {
		const { text, comments } = this.#markdown;
		if (comments.length === 0) {
			return false;
		}
		const start = this.#drafts[index]?.labels[0]?.start ?? 0;
		const before = this.#drafts[index - 1]?.labels.at(-1)?.start ?? 0;
		return comments.some((comment) => comment.start >= before && comment.end <= start && isStoryComment(text, comment));
	}
}

/** Whether the labels are at most two letters, each followed by different names: the languages C and R in a list. */
function areLettersOfNames({ labels }: StoryDraft): boolean {
	const letters = labels.filter(({ match }) => match.letters !== '');
	return letters.length > 0 && letters.length <= 2 && letters.every(({ hasOther }) => hasOther);
}

/** Whether the letters spell another acronym. */
function spellsOtherWords({ draft, texts }: Candidate): boolean {
	return spellOtherWords(
		draft.labels.map(({ match: { letters } }, index) => ({ letters, text: texts[index] as string })),
	);
}
