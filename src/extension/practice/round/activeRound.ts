import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Choice } from '../../../core/practice/choose.ts';
import type { Services } from '../../services/services.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { reasonText } from '../wording.ts';
import type { KeptRound } from './keptRound.ts';

/** A question being answered. */
export interface ActiveRound {
	readonly id: string;
	readonly question: GuideQuestion;
	/** Why it was asked, in words; empty if the user asked for it. */
	readonly reason: string;
	readonly interview: InterviewRound | undefined;
	/** As it was when the window was closed, if it was. */
	readonly kept: KeptRound | null;
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
