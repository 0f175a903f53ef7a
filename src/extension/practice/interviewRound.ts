import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Rated } from './round/keptRound.ts';

/** How a question of a mock interview was answered. */
export interface InterviewAnswer extends Rated {
	/** The follow-up questions asked. */
	readonly followUps: readonly string[];
}

/** A mock interview, as seen by one of its rounds. */
export interface InterviewRound {
	readonly id: string;
	/** Zero-based. */
	readonly index: number;
	readonly count: number;
	/** The title of the Leadership Principle being asked about; null in a general interview. */
	readonly principle: string | null;
	/** What the interviewer of a replayed interview says now; null in an interview of its own. */
	readonly turn: GuideQuestion | null;
	/** The time left when the question is asked. */
	readonly secondsLeft: number;
	/** Moves on to the next question, or ends the interview with the report. */
	next(answer: InterviewAnswer): Promise<void>;
}

/** Whether a replayed interviewer follows up, which takes a few sentences and not a story. */
export function isFollowUp(interview: InterviewRound | undefined): boolean {
	return interview !== undefined && interview.turn !== null && interview.index > 0;
}
