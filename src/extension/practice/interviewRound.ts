import type { Round } from '../../core/practice/entry.ts';
import { type Draft, writtenTexts } from '../../protocol/practiceDraft.ts';

/** How a question of a mock interview was answered. */
export interface InterviewAnswer {
	readonly round: Round;
	/** What the linter found in a written answer. */
	readonly findings: readonly string[];
	/** What was written, or noted while speaking; empty where nothing was. */
	readonly answer: string;
	/** Filler and hedge words of what was written: `maybe 2×`. */
	readonly fillers: readonly string[];
	/** The follow-up questions that were asked. */
	readonly followUps: readonly string[];
}

/** A mock interview, as the round of one of its questions sees it. */
export interface InterviewRound {
	readonly id: string;
	/** From 0. */
	readonly index: number;
	readonly count: number;
	/** The title of the Leadership Principle that is asked about; null in a general interview. */
	readonly principle: string | null;
	/** When the question is asked. */
	readonly secondsLeft: number;
	/** Goes on with the next question, or ends with the report. */
	next(answer: InterviewAnswer): Promise<void>;
}

/** A rated round as an answer of the interview. */
export function interviewAnswer(
	{
		round,
		findings,
		fillers,
		draft,
	}: Pick<InterviewAnswer, 'round' | 'findings' | 'fillers'> & { readonly draft: Draft },
	followUps: readonly string[],
): InterviewAnswer {
	return { round, findings, fillers, answer: writtenTexts(draft).join('\n\n'), followUps };
}
