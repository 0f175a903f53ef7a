import type { Readiness } from '../lint/readiness.ts';
import type { BankStory, MatchReason } from '../matching/match.ts';
import type { Subject } from './subject.ts';

/** A story and its state. */
export interface CoverageStory extends BankStory {
	readonly readiness: Pick<Readiness, 'state'>;
	/** When a question that it names was last practiced, in ms since 1970; null if never. */
	readonly practicedAt: number | null;
	/** When it was last told in an interview; null if never. */
	readonly toldAt: number | null;
}

/** A story that covers a subject, or might. */
export interface Cell {
	/** The id of the story. */
	readonly story: string;
	/** Whether the front matter says so; otherwise it is a suggestion. */
	readonly isLinked: boolean;
	/** The question that connects them; null if the story names the subject itself. */
	readonly question: string | null;
	/** Why it is suggested; empty for a link. */
	readonly reasons: readonly MatchReason[];
}

/** What a subject lacks: a ready story, or a second story. */
export type Gap = 'no-ready-story' | 'fewer-than-two';

export interface CoverageRow {
	readonly subject: Subject;
	/** Links first, then suggestions, each best first. */
	readonly cells: readonly Cell[];
	/** Null if nothing is missing. */
	readonly gap: Gap | null;
}
