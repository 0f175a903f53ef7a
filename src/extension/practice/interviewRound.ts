import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Round } from '../../core/practice/entry.ts';
import { writtenTexts } from '../../protocol/practiceDraft.ts';
import type { Rated } from './round/keptRound.ts';

/** How a question of a mock interview was answered. */
export interface InterviewAnswer {
	readonly round: Round;
	/** The linter's findings in a written answer. */
	readonly findings: readonly string[];
	/** The written answer, or the notes taken while speaking; empty if there are none. */
	readonly answer: string;
	/** Filler and hedge words in the written answer: `maybe 2×`. */
	readonly fillers: readonly string[];
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

/** Converts a rated round to an interview answer. */
export function interviewAnswer(rated: Rated, followUps: readonly string[]): InterviewAnswer {
	const { round, findings, fillers, draft } = rated;
	return { round, findings, fillers, answer: writtenTexts(draft).join('\n\n'), followUps };
}
