/** How an interview or an answer went. */
export const outcomes = ['well', 'mixed', 'badly'] as const;
export type Outcome = (typeof outcomes)[number];

/** A question of an interview and how it was answered. */
export interface AskedQuestion {
	/** As it was asked: plain text. */
	readonly question: string;
	/** The story that was told: its title, and its file where that is known; null where none is noted. */
	readonly story: ToldStory | null;
	/** Null where it is not noted. */
	readonly went: Outcome | null;
}

export interface ToldStory {
	readonly title: string;
	/** The path of its file, relative to the folder of the log, with forward slashes; empty where only the title is noted. */
	readonly path: string;
}

/** An interview as the log has it. */
export interface Interview {
	/** Its day: `2026-11-30`. */
	readonly date: string;
	/** Empty where it is not noted. */
	readonly company: string;
	/** Who asked; empty where it is not noted. */
	readonly interviewer: string;
	readonly went: Outcome | null;
	readonly questions: readonly AskedQuestion[];
}

/** The labels of the log; they are part of its format. */
export const labels = { interviewer: 'Interviewer', story: 'Story told', went: 'How it went' } as const;
