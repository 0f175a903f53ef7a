import { lineBefore } from '../text/lineBefore.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { aroundOf } from './around.ts';
import type { ContentReader } from './content.ts';
import { type CutLabel, type Draft, headingsOf } from './cut.ts';
import { isStoryComment } from './declared.ts';
import { isLabelWord } from './labelAt.ts';
import { explainsMethod, hasFigure, isPromptRole, isSentenceTemplate, isTemplate } from './lesson.ts';
import type { Markdown } from './markdown.ts';
import { writtenLevel } from './marks.ts';
import type { SkippedLabels, SkipReason } from './model.ts';
import { areOfForm, definesLabel, saysItIsNone, spellOtherWords } from './notTold.ts';
import { PartTexts } from './partTexts.ts';
import { isSlight, kindsOf, makeStory, type PartLabels, resolveParts, unlabeledParts } from './resolveParts.ts';
import { isFirstPerson, isPlainlyFirstPerson, saysWhatHolds, tellsPast } from './speech.ts';

/** A draft whose labels are resolved. */
export type StoryDraft = Omit<Draft, 'labels'> & PartLabels<CutLabel>;

/** The drafts that are stories, and the labels that are not. */
export interface Accepted {
	readonly drafts: readonly StoryDraft[];
	readonly skipped: readonly SkippedLabels[];
}

/** Fewer words for a part, on average, are those of a log: in a fence, and in a table of tasks or results. */
const fewestInLog = 4;
/** What is still to come: `Action plan for the next quarter`. */
const plan = /\b(?:action|improvement|management|project) plan\b|\b(?:proposal|roadmap|recommendations)\b/i;
const fewestInRow = 2;
/** Fewer parts that the same word follows could be chance. */
const fewestAnalyzed = 3;
/** Fewer characters may be a hint of what to tell. */
const fewestToldAtLength = 40;
/** A longer line does not introduce a list. */
const maxIntroduction = 200;
const deepestHeading = 6;
const fenced = /^[ \t]*```[\s\S]*?^[ \t]*```/gm;

/** Decides which drafts tell a story, and says why the others do not. */
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

	/** A single label is a word like any other. */
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
		const alone = this.#drafts.map((draft, index): SkipReason | null => {
			if (this.#isAskedFor(index)) {
				return null;
			}
			if (!makeStory(draft, true) || areLettersOfNames(draft)) {
				return 'too-few-parts';
			}
			if (isPair(draft) && pairs > 1 && !isScheme) {
				// Two letters that come again and again are those of speakers, unless more of a scheme is there.
				return 'speakers';
			}
			if (this.#isOtherThing(draft)) {
				return 'too-few-parts';
			}
			if (!this.#isToldAtLength(draft) && this.#explainsMethod(draft)) {
				return 'explains-method';
			}
			return this.#isTold(draft) ? null : 'not-told';
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
			// Among stories, one without a result by its own name is one that is not finished.
			return hasStory ? null : 'too-few-parts';
		});
	}

	/** Whether someone says I in most parts, in more than a few words and without a gap: nobody explains a method so. */
	#isToldAtLength(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		const told = texts.filter(
			(text) => text.length >= fewestToldAtLength && !text.includes('[') && isPlainlyFirstPerson(text),
		);
		return told.length >= 2 && told.length * 2 >= texts.length;
	}

	#explainsMethod(draft: StoryDraft): boolean {
		return (
			this.#isTheory(draft) ||
			this.#isLegend(draft) ||
			this.#isPrompt(draft) ||
			this.#isGlossary(draft) ||
			this.#isAnalysis(draft) ||
			this.#isForm(draft)
		);
	}

	/** A row that seems to explain is a story where most of the rows of its table are. */
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

	/** Where the table begins of which a draft is a row; -1 for one that is none. */
	#tableOf({ row }: StoryDraft): number {
		const { blocks } = this.#markdown;
		return row ? (blocks[firstIndexWhere(blocks, ({ end }) => end >= row.end)]?.start ?? -1) : -1;
	}

	/** Whether a comment `<!-- star-coach-story -->` is behind the draft before and above this one. */
	#isAskedFor(index: number): boolean {
		const { text, comments } = this.#markdown;
		if (comments.length === 0) {
			return false;
		}
		const start = this.#drafts[index]?.labels[0]?.start ?? 0;
		const before = this.#drafts[index - 1]?.labels.at(-1)?.start ?? 0;
		return comments.some((comment) => comment.start >= before && comment.end <= start && isStoryComment(text, comment));
	}

	/**
	 * Whether there is text where the labels alone are weak signs. Where they name few parts, they are in one style under
	 * one heading, and someone says what happened. In a fence or a quote and as bare words, at least half of them have
	 * text; in a fence or a table it is more than the few words of a log.
	 */
	#isTold(draft: StoryDraft): boolean {
		const { labels, row } = draft;
		if (saysItIsNone(this.#texts.of(draft)[0] ?? '')) {
			return false;
		}
		if (isSlight(draft) && (this.#isSpread(draft) || !this.#happened(draft))) {
			return false;
		}
		if (labels.every(({ own }) => !own) && this.#isOfNobody(draft)) {
			return false;
		}
		const last = labels.at(-1);
		const isNote =
			last?.hasOther && last.level === 0 && !kindsOf(labels).has('result') && unlabeledParts(labels).length >= 2;
		if ((labels[0]?.container.fence || isNote) && !this.#isTelling(draft)) {
			// The form of a course, a ticket, a program; the notes of a meeting.
			return false;
		}
		const isWeak = isContained(draft) || labels.every((label) => label.isWeak);
		if (!row && !isWeak) {
			return true;
		}
		const told = labels.map((label) => this.#contents.readPart(label)).filter(({ state }) => state === 'present');
		const words = told.reduce((sum, content) => sum + content.words, 0);
		const isLog = row !== null && !kindsOf(labels).has('situation');
		const fewest = isLog || labels[0]?.container.fence ? fewestInLog : row ? fewestInRow : 0;
		return (!isWeak || told.length * 2 >= labels.length) && words >= fewest * told.length;
	}

	/** Whether nobody speaks, and what is said is a template or holds for many: `Reviews may be rushed.` */
	#isOfNobody(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		return (
			(isTemplate(texts) || texts.some(saysWhatHolds)) && !texts.some((text) => isFirstPerson(text) || hasFigure(text))
		);
	}

	/** Whether something is in the past, has a figure, or is said by someone as I. */
	#isTelling(draft: StoryDraft): boolean {
		return this.#texts.of(draft).some((text) => tellsPast(text) || isFirstPerson(text) || hasFigure(text));
	}

	/**
	 * Whether someone says what was done: as its Action or Result in the past, or as I; as both where neither is told; and as I
	 * below a heading that names a plan.
	 */
	#happened(draft: StoryDraft): boolean {
		const parts = kindsOf(draft.labels);
		const isDone = parts.has('action') || parts.has('result');
		const isPlan = headingsOf(draft).some(({ text }) => plan.test(this.#slice(text)));
		return this.#texts.of(draft).some((text, index) => {
			const isDeed = draft.labels[index]?.parts.some((part) => part === 'action' || part === 'result');
			return (isDeed && !isPlan && tellsPast(text)) || (isFirstPerson(text) && (isDone || tellsPast(text)));
		});
	}

	/** Whether labels are written in different styles, or headings of something else at their level are between them. */
	#isSpread({ labels }: StoryDraft): boolean {
		const [first] = labels;
		const last = labels.at(-1);
		if (!first || !last || labels.some(({ style }) => style !== first.style)) {
			return true;
		}
		const { blocks } = this.#markdown;
		const from = firstIndexWhere(blocks, ({ start }) => start > first.start);
		const to = firstIndexWhere(blocks, ({ end }) => end >= last.start);
		const starts = new Set(labels.map(({ start }) => start));
		const level = writtenLevel(first.level) || deepestHeading;
		return blocks
			.slice(from, to)
			.some((block) => block.type === 'heading' && block.level <= level && !starts.has(block.start));
	}

	/** Whether a label says who a language model is to be: `Role: You are a coach.` */
	#isPrompt({ labels }: StoryDraft): boolean {
		return labels.some(({ match: { entries }, contentStart }) => {
			const [word] = entries;
			return (
				word !== undefined && isPromptRole(word.phrase, this.#markdown.text.slice(contentStart, contentStart + 60))
			);
		});
	}

	/**
	 * Whether the text of each label only says the part again, as in another language, or is a sentence to complete; or
	 * whether a line spells the method: `**S**ituation → **T**ask → **A**ction → **R**esult`.
	 */
	#isGlossary(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		const [first, last] = [draft.labels[0]?.start ?? 0, draft.labels.at(-1)?.start ?? 0];
		const isLine = !draft.row && !this.#slice({ start: first, end: last }).includes('\n');
		const saysNothing = (text: string) => isLabelWord(text) || (isLine && !/[\p{L}\p{N}]/u.test(text));
		// What is below the line is not said of the last word in it.
		const { contentStart = 0 } = draft.labels.at(-1) ?? {};
		const isSpelled =
			isLine && texts.length > 2 && /^[*_ \t]*(?:\r?\n|$)/.test(this.#markdown.text.slice(contentStart));
		return (isSpelled ? texts.slice(0, -1) : texts).every(saysNothing) || isSentenceTemplate(texts);
	}

	/** Whether the same word follows three labels or more, which have no text: what is said about each, `Goal: …`. */
	#isAnalysis(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		const words = draft.labels.map(({ match }) => match.entries[0]?.phrase);
		const behind = words.filter((word, index) => word !== undefined && index > 0 && texts[index - 1] === '');
		return behind.some((word) => behind.filter((other) => other === word).length >= fewestAnalyzed);
	}

	/** Whether letters are those of another acronym. */
	#isOtherThing(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		return spellOtherWords(draft.labels.map(({ match }, index) => ({ ...match, text: texts[index] as string })));
	}

	/** Whether the texts ask, define their own labels, name topics, or are a template that is not filled in. */
	#isForm(draft: StoryDraft): boolean {
		const texts = this.#texts.of(draft);
		const definitions = draft.labels.filter(({ match: { entries } }, index) =>
			entries.some(({ phrase }) => definesLabel(phrase, texts[index] as string)),
		);
		return definitions.length >= 2 || areOfForm(aroundOf(this.#markdown, draft, texts));
	}

	#slice({ start, end }: Span): string {
		return this.#markdown.text.slice(start, end);
	}

	/** Whether labels without any text follow the line that introduces them: `It stands for:`. */
	#isLegend(draft: StoryDraft): boolean {
		if (this.#texts.of(draft).some((text) => text !== '')) {
			return false;
		}
		const line = lineBefore(this.#markdown.text, draft.labels[0]?.start ?? 0, maxIntroduction);
		const isItem = /^[\s>]*(?:[-*+•]|\d)/.test(line);
		if (/\bmy (?:own )?(?:story|answer|example)\b/i.test(line)) {
			return false;
		}
		return (
			/[:：][*_]{0,3}$/.test(line) && (!isItem || /\b(?:format|method|structure|framework|stands? for)\b/i.test(line))
		);
	}

	/** Whether labels explain the method instead of telling a story. Of the last part, only the beginning can be meant. */
	#isTheory(draft: StoryDraft): boolean {
		const all = this.#texts.of(draft);
		const told = all.filter((_, index) => draft.labels[index]?.parts.some((kind) => kind !== 'reflection'));
		// A sample in a fence below the advice is quoted.
		const texts = told.map((text) => (text.includes('```') ? text.replace(fenced, '').trim() : text));
		const last = texts.length - 1;
		return explainsMethod(
			texts.map((text, index) => (index === last ? (text.split(/\n[ \t]*\n/, 1)[0] as string) : text)),
		);
	}
}

/** Whether no more than two letters are labels, each with other names behind it: the languages C and R in a list. */
function areLettersOfNames({ labels }: StoryDraft): boolean {
	const letters = labels.filter(({ match }) => match.letters !== '');
	return letters.length > 0 && letters.length <= 2 && letters.every(({ hasOther }) => hasOther);
}

/** Whether a draft is in a fence or a quote. */
function isContained({ labels: [first] }: Pick<StoryDraft, 'labels'>): boolean {
	return first !== undefined && (first.container.fence !== null || first.container.quoteDepth > 0);
}
