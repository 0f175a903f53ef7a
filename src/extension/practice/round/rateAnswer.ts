import type { PracticeRequest } from '../../../protocol/practice.ts';
import { type Draft, isTyped } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { type Asked, checkAnswer, targetOf } from './checkAnswer.ts';
import type { Rated } from './keptRound.ts';

export type RateRequest = Extract<PracticeRequest, { type: 'rate' }>;

/** Adds a rating to the history, together with the findings if the answer was written. */
export async function rateAnswer(
	services: Services,
	asked: Asked,
	{ rating, mode, thinkSeconds, answerSeconds, told }: RateRequest,
	draft: Draft,
): Promise<Rated> {
	const { question, interview } = asked;
	const [{ words, check }, targetSeconds] = await Promise.all([
		checkAnswer(services, asked, draft, true, answerSeconds ?? 0),
		targetOf(services, question.scheme),
	]);
	// An answer rated before it was finished has not been checked until now.
	const seen = check?.told.map((each) => each.check) ?? told;
	const round = await services.practice.rate(question.id, rating, {
		mode,
		thinkSeconds,
		targetSeconds,
		...(answerSeconds !== undefined && { answerSeconds }),
		...(mode === 'write' && words > 0 && { words, ...(isTyped(draft) && { typed: true }) }),
		...(seen.length > 0 && { told: seen }),
		...(interview && { interview: interview.id }),
	});
	const findings = (check?.findings ?? []).map(({ message }) => message);
	const fillers = (check?.delivery.fillers ?? []).map(({ phrase, count }) => `${phrase} ${count}×`);
	return { round, findings, fillers, draft };
}
