import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Choice } from '../../../core/practice/choose.ts';
import type { AskedRound } from '../../../core/practice/round.ts';
import type { PracticeState } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { reasonText } from '../wording.ts';

/** A question being answered. */
export interface ActiveRound extends AskedRound<Draft, PracticeState> {
	readonly question: GuideQuestion;
	/** Why it was asked, in words; empty if the user asked for it. */
	readonly reason: string;
	readonly interview: InterviewRound | undefined;
}

/** Starts a new round. */
export async function newRound(
	{ guide }: Pick<Services, 'guide'>,
	{ question, reason }: Choice,
	interview?: InterviewRound,
): Promise<ActiveRound> {
	const id = `${Date.now()}-${Math.random()}`;
	return { id, question, reason: reasonText(reason, await guide.load()), interview, kept: null };
}
