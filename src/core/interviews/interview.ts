import type { Rating } from '../practice/entry.ts';

/** How an interview or an answer went. */
export const outcomes = ['well', 'mixed', 'badly'] as const;
export type Outcome = (typeof outcomes)[number];

const ratings: Readonly<Record<Outcome, Rating>> = { well: 'good', mixed: 'hard', badly: 'again' };

/** The practice rating that corresponds to how an answer in an interview went. */
export function ratingOf(outcome: Outcome): Rating {
	return ratings[outcome];
}

/** A question in an interview, and how it was answered. */
export interface AskedQuestion {
	/** As asked, in plain text. */
	readonly question: string;
	/** The story that was told: its title, and its file if known; null if none was noted. */
	readonly story: ToldStory | null;
	/** Null if not noted. */
	readonly went: Outcome | null;
}

export interface ToldStory {
	readonly title: string;
	/**
	 * The path of its file, relative to the folder of the log, with forward slashes; empty if only the title was noted.
	 */
	readonly path: string;
}

/** An interview as recorded in the log. */
export interface Interview {
	/** Its day: `2026-11-30`. */
	readonly date: string;
	/** Empty if not noted. */
	readonly company: string;
	/** Who asked; empty if not noted. */
	readonly interviewer: string;
	readonly went: Outcome | null;
	readonly questions: readonly AskedQuestion[];
}

/** The labels in the log; they are part of its format. */
export const labels = { interviewer: 'Interviewer', story: 'Story told', went: 'How it went' } as const;
