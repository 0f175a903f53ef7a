import type { Span } from '../text/span.ts';
import { acceptStories } from './accept/accept.ts';
import { findAsides, outside, withAsides } from './cut/asides.ts';
import { ContentReader } from './cut/content.ts';
import { cutStories } from './cut/cut.ts';
import { type CutLabel, headingsOf, type StoryDraft } from './cut/draft.ts';
import { areEvident, type PartLabel, resolveParts, schemeOf, unlabeledParts } from './cut/resolveParts.ts';
import { StoryNamer, type Title } from './cut/storyName.ts';
import { declaredFrom, declaresStory } from './declared.ts';
import { commentAbove, factIn } from './facts.ts';
import { storyLabels } from './labels/labels.ts';
import { type HeadingMark, type LabelMark, type Mark, writtenLevel } from './labels/marks.ts';
import { readMarks } from './labels/readMarks.ts';
import { labelLanguageOf } from './languageOf.ts';
import { declaredLanguage } from './languages/languageTag.ts';
import type { FrontMatter } from './markdown/frontMatter.ts';
import { type Markdown, readMarkdown } from './markdown/markdown.ts';
import { plainText } from './markdown/plainText.ts';
import type { Evidence, Section, Story, StoryDocument } from './model.ts';
import { pitchParts, questionType, sheetType } from './model.ts';
import { isPitch, readPitchMarks } from './pitch.ts';
import { asksFor } from './schemes.ts';

/** What a document does not say about itself. */
export interface Surroundings {
	/** The ids of the questions whose answer is a pitch. */
	readonly pitches?: ReadonlySet<string> | undefined;
	/** Whether the configuration names the file as one that contains stories. */
	readonly isStoryFile?: boolean;
}

/**
 * Finds the stories in a Markdown document. Accepts any text: whatever is not Markdown, not a story or broken yields
 * fewer stories, never an error.
 */
export function parseStories(text: string, surroundings: Surroundings = {}): StoryDocument {
	const markdown = readMarkdown(text);
	const { lines, frontMatter, comments } = markdown;
	const { stories, skipped } = readStories(markdown, surroundings);
	return { text, lines, frontMatter, comments, stories, skipped };
}

function readStories(markdown: Markdown, surroundings: Surroundings): Pick<StoryDocument, 'stories' | 'skipped'> {
	if ([questionType, sheetType].some((type) => type === markdown.frontMatter?.data.type)) {
		return { stories: [], skipped: [] };
	}
	const storyMarks = readMarks(markdown, storyLabels);
	const isOfPitch = isPitch(markdown, surroundings.pitches ?? new Set(), storyMarks);
	const marks = isOfPitch ? readPitchMarks(markdown) : storyMarks;
	const labels = marks.filter((mark) => mark.type === 'label' || mark.type === 'row');
	const asides = findAsides(
		markdown,
		labels.map((mark) => ({ start: mark.start, level: mark.type === 'label' ? mark.level : 0 })),
	);
	const rest = asides.length === 0 ? markdown : { ...markdown, blocks: outside(markdown.blocks, asides) };
	const isDeclared = isOfPitch || (surroundings.isStoryFile ?? false);
	const reader = new StoryReader(rest, outside(marks, asides), isOfPitch, isDeclared ? 0 : declaredFrom(markdown));
	const { stories, skipped } = reader.read();
	return { stories: withAsides(stories, asides), skipped };
}

class StoryReader {
	readonly #markdown: Markdown;
	readonly #text: string;
	readonly #contents: ContentReader;
	readonly #marks: readonly Mark[];
	readonly #isPitch: boolean;
	readonly #declaredFrom: number;

	/** @param declared from where on stories are declared */
	constructor(markdown: Markdown, marks: readonly Mark[], isOfPitch: boolean, declared: number) {
		this.#markdown = markdown;
		this.#marks = marks;
		this.#isPitch = isOfPitch;
		this.#declaredFrom = declared;
		this.#text = markdown.text;
		this.#contents = new ContentReader(markdown);
	}

	read(): Pick<StoryDocument, 'stories' | 'skipped'> {
		const isDeclared = this.#isPitch || declaresStory(this.#markdown);
		const cut = cutStories(this.#text, this.#marks);
		const accepted = this.#isPitch
			? { drafts: cut.map((draft) => ({ ...draft, ...resolveParts(draft.labels) })), skipped: [] }
			: acceptStories(this.#markdown, this.#contents, cut);
		const isWhole = accepted.drafts.length === 0 && isDeclared;
		const drafts = isWhole ? [this.#wholeDocument()] : accepted.drafts;
		const namer = new StoryNamer(this.#text, drafts);
		const stories = drafts.map((draft, index) => {
			const title = namer.titleOf(draft);
			// To a reader, what comes after the first story below a heading is not below that heading.
			const isFirst = title !== null && (drafts[index - 1]?.labels[0]?.start ?? -1) < title.start;
			return this.#story(draft, title, isFirst);
		});
		return { stories, skipped: isWhole ? [] : accepted.skipped };
	}

	/** A document that declares itself a story is one, whatever its labels are. */
	#wholeDocument(): StoryDraft {
		const labels = this.#marks.filter((mark): mark is LabelMark => mark.type === 'label' && !mark.isWeak);
		const cut = labels.map((label, index) => ({
			...label,
			end: labels[index + 1]?.start ?? Number.POSITIVE_INFINITY,
		}));
		const end = labels[0]?.start ?? Number.POSITIVE_INFINITY;
		const heading = this.#marks.find((mark): mark is HeadingMark => mark.type === 'heading');
		return {
			...resolveParts(cut),
			heading: heading && heading.start < end ? heading : null,
			above: [],
			name: null,
			row: null,
		};
	}

	/** @param isFirst false if the story's title is above another story that shares it */
	#story(draft: StoryDraft, title: Title | null, isFirst: boolean): Story {
		const { row, labels } = draft;
		const [first] = labels;
		const rendered = title ? plainText(this.#text.slice(title.text.start, title.text.end)) : '';
		const unlabeled = this.#isPitch ? [] : unlabeledParts(labels);
		const evidence = this.#evidenceOf(draft);
		// Where nobody asked for a Task, Situation, Action and Result are a scheme of their own.
		const isSar = evidence !== 'declared' && unlabeled.join() === 'task';
		const own = isFirst ? title : null;
		const titleSpan = own?.text ?? this.#declaredSpan(first ? first.match.label : { start: 0, end: 0 });
		const sections =
			this.#isPitch && labels.length === 0
				? [this.#wholePitch(own?.end ?? 0, titleSpan)]
				: labels.map((label, index) => this.#section(label, index === labels.length - 1));
		const start = row?.start ?? own?.start ?? first?.start ?? sections[0]?.span.start ?? 0;
		const comment = commentAbove(this.#markdown, [start, first?.start ?? start]);
		const lang = declaredLanguage(comment) ?? declaredLanguage(this.#markdown.frontMatter);
		const declaredScheme = factIn('scheme', comment, this.#markdown.frontMatter);
		const scheme = this.#isPitch ? 'PITCH' : schemeOf(draft, declaredScheme, isSar);
		const titleEnd = Math.max(row?.end ?? 0, own?.end ?? 0);
		return {
			title: rendered || this.#declaredTitle(comment),
			titleSpan,
			titleLevel: !row && own ? writtenLevel(own.level) : 0,
			above: headingsOf(draft).flatMap(({ text }) => (text.start < (own?.text.start ?? start) ? text : [])),
			span: { start, end: sections.reduce((last, { span }) => Math.max(last, span.end), titleEnd) },
			scheme,
			comment,
			lang,
			labelLanguage: labelLanguageOf(sections, lang),
			sections,
			unlabeled,
			missing: unlabeled.filter((part) => asksFor(scheme, part)),
			evidence,
			asides: [],
		};
	}

	#evidenceOf({ labels }: StoryDraft): Evidence {
		if (this.#declaredFrom <= (labels[0]?.start ?? 0)) {
			return 'declared';
		}
		return areEvident(labels) ? 'evident' : 'possible';
	}

	#declaredTitle(comment: FrontMatter | null): string | null {
		const title = factIn('title', comment, this.#markdown.frontMatter);
		return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
	}

	/** Without a heading, a finding about the whole story points at its first label or its front matter. */
	#declaredSpan(firstLabel: Span): Span {
		const { frontMatter } = this.#markdown;
		const key = ['type', 'scheme', 'questions'].find((name) => frontMatter?.data[name] !== undefined);
		return (firstLabel.end === 0 && key && frontMatter?.spanOf(key)) || firstLabel;
	}

	/** A pitch without labels is one section. */
	#wholePitch(titleEnd: number, labelSpan: Span): Section {
		const { blocks } = this.#markdown;
		const from = Math.max(titleEnd, blocks[0]?.start ?? this.#text.length);
		const { pieces, end, state, words } = this.#contents.read(from, this.#text.length);
		const start = pieces[0]?.start ?? from;
		const span = { start, end: Math.max(start, end) };
		return {
			parts: pitchParts,
			label: '',
			labelSpan,
			notation: 'plain',
			level: 0,
			span,
			content: pieces,
			state,
			words,
		};
	}

	#section(label: PartLabel<CutLabel>, isLast: boolean): Section {
		const all = this.#contents.readPart(label);
		const content = isLast ? this.#contents.withoutNotes(all) : all;
		return {
			parts: label.parts,
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
}
