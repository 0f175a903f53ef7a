import {
	type InferOutput,
	integer,
	literal,
	maxValue,
	minValue,
	nullable,
	number,
	object,
	picklist,
	pipe,
	string,
	variant,
} from 'valibot';
import type { ChecklistLine } from '../core/lint/checklist.ts';
import type { ReadinessState } from '../core/lint/readinessStates.ts';
import { isSerious, type Severity } from '../core/lint/severity.ts';
import type { MeasureKind } from '../core/measure/measure.ts';
import type { SectionKind, SkipReason } from '../core/story/model.ts';
import { runRequest } from './run.ts';
import type { PartState, Translations } from './texts.ts';

export { isSerious };

const position = pipe(number(), integer(), minValue(1), maxValue(10_000_000));

/** A range of the reviewed file: 1-based, half-open, columns in UTF-16 code units, as in the report. */
const rangeSchema = object({ line: position, column: position, endLine: position, endColumn: position });
export type ReviewRange = InferOutput<typeof rangeSchema>;

export interface ReviewFinding {
	/** Identifies the finding within its file, and stays the same while others come and go. */
	readonly key: string;
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly range: ReviewRange;
	/** Titles of the fixes. */
	readonly fixes: readonly string[];
}

export interface ReviewMeasure {
	readonly text: string;
	readonly kind: MeasureKind;
	readonly range: ReviewRange;
}

/** How much of a story's words parts take that are judged together, in whole percent. */
export interface ShareReview {
	readonly parts: readonly SectionKind[];
	readonly share: number;
	/** What they may take, if anybody asks, and whether they take more or less, if it can be told. */
	readonly range: { readonly from: number; readonly to: number } | null;
	readonly side: 'above' | 'below' | null;
}

/** Has several parts if one label covers them all. */
export interface PartReview extends Pick<ShareReview, 'parts'> {
	readonly state: PartState;
	/** Where the part begins; null if there is none. */
	readonly range: ReviewRange | null;
	/** The first lines, as plain text. */
	readonly excerpt: string;
	readonly words: number;
	readonly seconds: number;
	readonly findings: readonly ReviewFinding[];
	readonly measures: readonly ReviewMeasure[];
	/** Questions that help recall a missing figure. */
	readonly questions: readonly string[];
}

export interface ReviewCheck {
	/** A check that rules decide, or a fact of the front matter. */
	readonly id: ChecklistLine | 'status';
	readonly met: boolean;
	/** The rules that decide; empty if a fact of the front matter does. */
	readonly rules: readonly string[];
	/** Where to look if it is not met; null if there is nothing to look for. */
	readonly range: ReviewRange | null;
}

export interface StoryReview {
	readonly title: string | null;
	readonly range: ReviewRange;
	readonly state: ReadinessState;
	readonly questions: readonly { readonly id: string; readonly title: string }[];
	readonly words: number;
	readonly seconds: number;
	readonly targetSeconds: number;
	/** A story that takes less is too short. */
	readonly shortestSeconds: number;
	readonly shares: readonly ShareReview[];
	readonly parts: readonly PartReview[];
	/** Findings that concern the story or its file as a whole. */
	readonly findings: readonly ReviewFinding[];
	readonly checks: readonly ReviewCheck[];
}

/** The file is not a story file, it is ignored, or the reason its labels were not taken for a story. */
export type UncheckedReason = 'outside' | 'ignored' | 'possible' | SkipReason;

export interface StoryMessage {
	readonly type: 'story';
	/** Whether it answers a request of the page, such as a fix. */
	readonly isAnswer: boolean;
	/** The address and name of the file; null if there is none yet. */
	readonly file: { readonly uri: string; readonly name: string } | null;
	/** The line of the file that the message is about. */
	readonly line: number;
	/** All stories of the file. */
	readonly stories: readonly { readonly title: string | null; readonly line: number; readonly findings: number }[];
	/** The index of the reviewed story. */
	readonly selected: number;
	readonly review: StoryReview | null;
	/** Why the passage that is shown, or at the line if there is no review, is not checked; null if it is. */
	readonly unchecked: UncheckedReason | null;
}

/** What the extension sends to the page. */
export type ReviewMessage =
	| { readonly type: 'texts'; readonly language: string; readonly texts: Translations }
	| StoryMessage;

/** What the page asks the extension to do. */
export const reviewRequestSchema = variant('type', [
	/** The page can receive messages; answered with everything that it shows. */
	object({ type: literal('ready') }),
	object({ type: literal('selectStory'), index: pipe(number(), integer(), minValue(0)) }),
	object({ type: literal('goTo'), range: rangeSchema }),
	object({ type: literal('fix'), finding: string(), title: string() }),
	/** Runs a command, by its key in `ids.ts`, for the story shown; `makeStory` has its file or passage checked. */
	object({ type: literal('story'), command: picklist(['linkStory', 'makeStory', 'markReady', 'rehearseStory']) }),
	runRequest,
]);
export type ReviewRequest = InferOutput<typeof reviewRequestSchema>;

/** The state of the page that is kept when the window reloads; never the text of stories. */
export const reviewStateSchema = object({
	version: literal(1),
	uri: nullable(string()),
	/** The line of the story, to return to it. */
	line: position,
});
export type ReviewState = InferOutput<typeof reviewStateSchema>;
