import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { LabelLanguage } from './languages/language.ts';
import type { FrontMatter } from './markdown/frontMatter.ts';
import type { RequiredPart, SectionKind } from './parts.ts';
import type { Scheme } from './schemes.ts';

export * from './parts.ts';

/** How a label is written; fixes write new labels in the notation of the story. */
export type Notation =
	/** `## Situation`, or underlined */
	| 'heading'
	/** `**Situation:** …`, `*Situation.* …`, `<b>Situation:</b> …`, at the start of a paragraph or line */
	| 'emphasis'
	/** `Situation: …` or `Situation - …` at the start of a line */
	| 'plain'
	/** `- **Situation:** …`, `1. Situation: …`, any label that begins a list item */
	| 'list'
	/** `| Situation | … |`: one row per section */
	| 'row'
	/** `| Situation | Task | … |`: one column per section, one row per story */
	| 'column'
	/** `Situation` with `: …` on the following line */
	| 'definition'
	/** `> [!info] Situation` with the content in the callout */
	| 'callout'
	/** `<summary>Situation</summary>` and other block-level HTML */
	| 'html'
	/** `**S:** … **T:** …`: a label within a line that begins with another label */
	| 'inline';

/** Whether a section has content of its own, nothing at all, or only a placeholder. */
export type SectionState = 'present' | 'empty' | 'placeholder';

/** A label and its content. */
export interface Section {
	/** More than one for a combined label such as `Situation/Task`; never empty. */
	readonly parts: readonly SectionKind[];
	/** The label as written, without markup, numbering, closing punctuation and remarks: `Situation/Task`, `S`. */
	readonly label: string;
	readonly labelSpan: Span;
	readonly notation: Notation;
	/** Heading level 1–6 for the notation `heading`, else 0. */
	readonly level: number;
	/** From the start of the label's line, cell or item (including its markup) to the end of the last content. */
	readonly span: Span;
	/**
	 * The content as pieces of the document, in order, without label, comments and code fences.
	 * Markup inside the pieces is kept. Empty if there is no content.
	 */
	readonly content: readonly Span[];
	readonly state: SectionState;
	/** Words in the content; 0 if the section is empty or a placeholder. */
	readonly words: number;
}

/** The intended length of a version of a story. */
export interface AskedLength {
	readonly unit: 'seconds' | 'words';
	readonly from: number;
	readonly to: number;
}

/** What follows the parts of a story under its own heading without belonging to any of them. */
export interface Aside {
	/** The heading as a reader sees it. */
	readonly name: string;
	readonly nameSpan: Span;
	/** The level of the heading, 1–6. */
	readonly level: number;
	/** For a version of the story, the length that its heading names; null for a list of what not to claim. */
	readonly length: AskedLength | null;
	/** From the heading to the end of the last content. */
	readonly span: Span;
	/** As in {@link Section}. */
	readonly content: readonly Span[];
	readonly words: number;
}

/**
 * How plainly a passage is a story that its author wants checked; what is said about it depends on this alone.
 *
 * | evidence | when | findings |
 * | --- | --- | --- |
 * | declared | front matter, a comment above it, or the `stories` globs say so | all |
 * | evident | three parts are labeled, two by words of STAR or three by its letters | none is an error |
 * | possible | anything else that reads like a story | none |
 */
export type Evidence = 'declared' | 'evident' | 'possible';

/** A story: a title, labeled sections and what its scheme asks for beyond them. */
export interface Story {
	/** Rendered text of the story's own heading or name cell, else the `title` of its facts, else null. */
	readonly title: string | null;
	/** Where a finding about the whole story points: the heading's text, the name cell, or the first label. */
	readonly titleSpan: Span;
	/** The story's heading level; 0 if it has no heading of its own. */
	readonly titleLevel: number;
	/** The texts of the headings above its title, outermost first. */
	readonly above: readonly Span[];
	/** From the title (or the first label) to the last line with content. */
	readonly span: Span;
	readonly scheme: Scheme;
	/** The facts in the comment above it; null if there are none. Read them, with the front matter, by `factsOf`. */
	readonly comment: FrontMatter | null;
	/** The language that its facts name, as a BCP 47 tag; null if they name none. */
	readonly lang: string | null;
	/** The language of its labels; without labels, that of the front matter, or else English, as for letters. */
	readonly labelLanguage: LabelLanguage;
	/** In document order; at least one unless the front matter says `type: star-story`. */
	readonly sections: readonly Section[];
	/**
	 * Those of the four parts that no label covers. Includes a part that the scheme does not ask for; see `asksFor`.
	 */
	readonly unlabeled: readonly RequiredPart[];
	/** Those of the unlabeled parts that the scheme asks for. */
	readonly missing: readonly RequiredPart[];
	readonly evidence: Evidence;
	/** Versions of other lengths, and what not to claim; in document order, outside of `span`. */
	readonly asides: readonly Aside[];
}

/** Why labels do not form a story. */
export const skipReasons = [
	/** They say what belongs in each part. */
	'explains-method',
	/** Fewer than two parts, or no part under its own name. */
	'too-few-parts',
	/** In a fence or a quote, with hardly any text: a template to copy, a log. */
	'not-told',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Labels that were seen but do not form a story. */
export interface SkippedLabels {
	/** From the first label to the end of the last part. */
	readonly span: Span;
	readonly reason: SkipReason;
}

/** The `type` of a question in the guide or a bank, and of a cheat sheet; what they tell are nobody's stories. */
export const questionType = 'star-question';
export const sheetType = 'star-cheat-sheet';

/** A parsed Markdown document. */
export interface StoryDocument {
	readonly text: string;
	readonly lines: LineIndex;
	readonly frontMatter: FrontMatter | null;
	readonly stories: readonly Story[];
	/** In order; nothing that looks like a story is dropped silently. */
	readonly skipped: readonly SkippedLabels[];
	/** HTML comments outside code, in order; disable comments are among them. */
	readonly comments: readonly Span[];
}
