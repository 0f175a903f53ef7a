import type { Span } from '../text/span.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** The category of questions that almost every interview asks. */
export const mustPrepare = 'must-prepare';

export interface Category {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The name of a codicon. */
	readonly icon: string;
}

export interface Competency {
	readonly id: string;
	readonly title: string;
	readonly meaning: string;
}

/** One of Amazon's Leadership Principles. */
export interface Principle {
	readonly id: string;
	readonly title: string;
	readonly meaning: string;
	/** How a question that names no principle comes to this one. */
	readonly competencies: readonly string[];
}

/** A line of the common rubric of large companies. */
export interface Signal {
	readonly id: string;
	readonly title: string;
	readonly looksFor: string;
	readonly competencies: readonly string[];
}

export interface Chapter {
	readonly id: string;
	readonly order: number;
	readonly title: string;
	readonly summary: string;
	/** Markdown with the title as its first heading. */
	readonly text: string;
}

/** A sample answer: a STAR story. */
export interface Sample {
	readonly title: string;
	/** Markdown: labeled sections without a heading. */
	readonly text: string;
}

/** A question with all that is known about it; a question of a plain list has little more than its title. */
export interface Question {
	readonly id: string;
	/** The question as asked: plain text. */
	readonly title: string;
	/** The id of a category. */
	readonly category: string;
	/** The place in its category. */
	readonly order: number;
	readonly difficulty: Difficulty | null;
	readonly competencies: readonly string[];
	/** Ids of Leadership Principles; empty when the question names none, see `principlesOf`. */
	readonly principles: readonly string[];
	/** Ids of questions for which the same story may serve. */
	readonly related: readonly string[];
	/** The texts below are Markdown. */
	readonly otherWordings: readonly string[];
	readonly intent: string;
	readonly keyPoints: readonly string[];
	readonly weakAnswers: readonly string[];
	readonly followUps: readonly string[];
	readonly sample: Sample | null;
	/** Whatever else the user has written below a question of their own. */
	readonly notes: string;
}

/** All that `media/guide` holds, as packed into one file. */
export interface PackedGuide {
	readonly version: 1;
	readonly categories: readonly Category[];
	readonly competencies: readonly Competency[];
	readonly principles: readonly Principle[];
	readonly rubric: readonly Signal[];
	readonly chapters: readonly Chapter[];
	readonly questions: readonly Question[];
}

/** What is wrong with a file of a guide or bank, and where. */
export interface GuideProblem {
	readonly span: Span;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
}
