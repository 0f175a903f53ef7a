import type { Span } from '../text/span.ts';
import { type Content, ContentReader } from './content.ts';
import { type CutLabel, cutStories, type Draft } from './cut.ts';
import { explainsMethod, isOnlyHints } from './instruction.ts';
import { type Markdown, readMarkdown } from './markdown.ts';
import { type LabelMark, type Mark, writtenLevel } from './marks.ts';
import type { Section, Story, StoryDocument } from './model.ts';
import { readMarks } from './readMarks.ts';
import { makeStory, type PartLabel, type PartLabels, resolveParts, schemeOf, unlabeledParts } from './resolveParts.ts';
import { renderTitle } from './title.ts';

/** Fewer words for a part are those of a log. */
const fewestWords = 4;

/** A place that names a story; level 0 for a line that is not a heading. */
interface Title extends Span {
	readonly text: Span;
	readonly level: number;
}

/** A draft whose labels are resolved. */
type StoryDraft = Omit<Draft, 'labels'> & PartLabels<CutLabel>;

/**
 * Finds the stories of a Markdown document. Any text can be given: what is not Markdown, not a story or broken gives
 * fewer stories, never an error.
 */
export function parseStories(text: string): StoryDocument {
	const markdown = readMarkdown(text);
	const { lines, frontMatter, comments } = markdown;
	return { text, lines, frontMatter, comments, stories: new StoryReader(markdown).read() };
}

class StoryReader {
	readonly #markdown: Markdown;
	readonly #text: string;
	readonly #contents: ContentReader;
	#marks: readonly Mark[] = [];

	constructor(markdown: Markdown) {
		this.#markdown = markdown;
		this.#text = markdown.text;
		this.#contents = new ContentReader(markdown);
	}

	read(): Story[] {
		this.#marks = readMarks(this.#markdown);
		const isDeclared = this.#markdown.frontMatter?.data.type === 'star-story';
		if (!isDeclared && !this.#marks.some(({ type }) => type === 'label' || type === 'row')) {
			return [];
		}
		const accepted = this.#accept(cutStories(this.#text, this.#marks));
		const drafts = accepted.length === 0 && isDeclared ? [this.#wholeDocument()] : accepted;
		const headings = countBy(drafts, ({ heading }) => heading);
		const used = new Set<Title>();
		return drafts.map((draft) => {
			const title = titleOf(draft, (headings.get(draft.heading) ?? 0) > 1);
			const isFirst = title !== null && !used.has(title);
			used.add(title as Title);
			return this.#story(draft, title, isFirst);
		});
	}

	#accept(drafts: readonly Draft[]): StoryDraft[] {
		const resolved = drafts
			.map(({ heading, name, row, labels }) => ({ heading, name, row, ...resolveParts(labels) }))
			.filter((draft) => makeStory(draft, true));
		const told = resolved.filter((draft) => !this.#isTheory(draft) && !this.#isLegend(draft));
		const isLesson = told.length * 2 < resolved.length;
		const candidates = told.filter(
			(draft) =>
				!this.#isDialogue(draft, resolved) &&
				!(isLesson && isOnlyHints(this.#textsOf(draft))) &&
				(!isContained(draft) || this.#isTold(draft)),
		);
		const stories = candidates.filter((draft) => makeStory(draft, false));
		return stories.length > 0 ? candidates : [];
	}

	/** Letters of two parts that come again and again are those of speakers. */
	#isDialogue(draft: StoryDraft, all: readonly StoryDraft[]): boolean {
		const isPair = ({ letters, labels }: StoryDraft) => letters !== null && labels.length <= 2;
		return isPair(draft) && all.filter(isPair).length > 1;
	}

	/** Whether at least half of the labels have text below them; in a fence, more than the few words of a log. */
	#isTold({ labels }: StoryDraft): boolean {
		const words = labels.map((label) => this.#contentOf(label).words);
		const told = words.filter((count) => count > 0).length;
		const sum = words.reduce((a, b) => a + b, 0);
		return told * 2 >= labels.length && (labels[0]?.container.fence === null || sum >= fewestWords * labels.length);
	}

	/** A document that says that it is a story is one, whatever its labels are. */
	#wholeDocument(): StoryDraft {
		const labels = this.#marks.filter((mark): mark is LabelMark => mark.type === 'label' && !mark.isBare);
		const cut = labels.map((label, index) => ({
			...label,
			end: labels[index + 1]?.start ?? Number.POSITIVE_INFINITY,
		}));
		const heading = this.#marks.find((mark) => mark.type === 'heading') ?? null;
		return { ...resolveParts(cut), heading, name: null, row: null };
	}

	/** Whether labels without any text follow the line that introduces them: `It stands for:`. */
	#isLegend(draft: StoryDraft): boolean {
		if (draft.labels.length === 0 || this.#textsOf(draft).some((text) => text !== '')) {
			return false;
		}
		const before = this.#text.slice(0, draft.labels[0]?.start).trimEnd();
		const line = before.slice(before.lastIndexOf('\n') + 1);
		return /[:：][*_]*$/.test(line) && !/^[\s>]*(?:[-*+•]|\d)/.test(line);
	}

	/** Whether labels explain the method instead of telling a story. Of the last part, only the beginning can be meant. */
	#isTheory(draft: StoryDraft): boolean {
		const texts = this.#textsOf(draft);
		const last = texts.length - 1;
		return explainsMethod(texts.map((text, index) => (index === last ? (text.split(/\n[ \t]*\n/, 1)[0] ?? '') : text)));
	}

	/** The text of each part as it is written. */
	#textsOf({ labels }: StoryDraft): string[] {
		return labels.map(({ contentStart, limit, end }) => {
			const stop = Math.max(contentStart, Math.min(limit, end, this.#text.length));
			return this.#text.slice(contentStart, stop).trim();
		});
	}

	/** @param isFirst false for a story whose title is above another one that it shares its title with */
	#story(draft: StoryDraft, title: Title | null, isFirst: boolean): Story {
		const { row, labels } = draft;
		const [first] = labels;
		const sections = labels.map((label) => this.#section(label));
		const rendered = title ? renderTitle(this.#text.slice(title.text.start, title.text.end)) : '';
		const own = isFirst ? title : null;
		const start = row?.start ?? own?.start ?? first?.start ?? 0;
		const titleEnd = Math.max(row?.end ?? 0, own?.end ?? 0);
		return {
			title: rendered || this.#declaredTitle(),
			titleSpan: own?.text ?? this.#declaredSpan(first ? first.match.label : { start: 0, end: 0 }),
			titleLevel: !row && own ? writtenLevel(own.level) : 0,
			span: { start, end: sections.reduce((last, { span }) => Math.max(last, span.end), titleEnd) },
			scheme: schemeOf(draft, this.#markdown.frontMatter?.data.scheme),
			sections,
			unlabeled: unlabeledParts(labels),
		};
	}

	#declaredTitle(): string | null {
		const title = this.#markdown.frontMatter?.data.title;
		return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
	}

	/** Without a heading, a finding about the whole story points at its first label, or at its front matter. */
	#declaredSpan(firstLabel: Span): Span {
		return firstLabel.end > 0 ? firstLabel : (this.#markdown.frontMatter?.spanOf('type') ?? firstLabel);
	}

	#section(label: PartLabel<CutLabel>): Section {
		const content = this.#contentOf(label);
		return {
			kinds: label.kinds,
			label: this.#text.slice(label.match.label.start, label.match.label.end),
			labelSpan: { ...label.match.label },
			notation: label.notation,
			level: writtenLevel(label.level),
			span: { start: label.start, end: Math.max(content.end, label.match.label.end) },
			content: content.pieces,
			state: content.state,
			words: content.words,
		};
	}

	#contentOf(label: PartLabel<CutLabel>): Content {
		const { match, contentStart, limit } = label;
		const end = Math.min(label.end, this.#text.length);
		const limited = this.#contents.read(contentStart, Math.min(end, limit));
		if (limited.state === 'empty' && label.mayGoOn && end > limit) {
			return this.#contents.read(contentStart, end);
		}
		if (limited.state === 'empty' && label.notation === 'heading' && match.next < contentStart) {
			return this.#headingRemark(label) ?? limited;
		}
		return limited;
	}

	/** `### Situation: we had a monolith that nobody dared to touch`, with nothing below it. */
	#headingRemark({ match, contentStart }: LabelMark): Content | null {
		const remark = this.#contents.read(match.next, contentStart);
		return remark.words >= 5 ? remark : null;
	}
}

/** Whether a draft is in a fence or a quote. */
function isContained({ labels: [first] }: StoryDraft): boolean {
	return first !== undefined && (first.container.fence !== null || first.container.quoteDepth > 0);
}

/**
 * What names a story: the name cell of its row; where others share its heading, what is nearest before it; else its
 * heading.
 */
function titleOf({ row, heading, name }: StoryDraft, isShared: boolean): Title | null {
	if (row) {
		return row.name ? { start: row.start, end: row.end, text: row.name, level: 0 } : heading;
	}
	const line = name && { level: 0, ...name };
	return isShared ? (line ?? heading) : (heading ?? (name?.type === 'line' && name.isCaption ? null : line));
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const item of items) {
		counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	}
	return counts;
}
