// Questions, ratings and events of practice rounds, and the states and effects that follow from them.
import type { GuideQuestion } from '../../../../src/core/guide/guide.ts';
import type { InterviewRound } from '../../../../src/extension/practice/interviewRound.ts';
import type { ActiveRound } from '../../../../src/extension/practice/round/activeRound.ts';
import {
	firstRoundState,
	type Rated,
	type RateRequest,
	type RoundEffect,
	type RoundEvent,
	type RoundState,
	reduceRound,
} from '../../../../src/extension/practice/round/reduceRound.ts';
import type { PracticeState } from '../../../../src/protocol/practice.ts';
import { type Draft, emptyDraft } from '../../../../src/protocol/practiceDraft.ts';

export const draftOf = (free: string): Draft => ({ ...emptyDraft, free });
export const pageOf = (round: string): PracticeState => ({
	version: 2,
	round,
	question: 'why',
	reason: '',
	interview: false,
	timer: { phase: 'think', thinkMs: 0, answerMs: 0, since: null },
	seenAt: 1,
	wording: 0,
	keyPoints: false,
	stories: false,
	sample: false,
	followUps: [],
	turned: 0,
	cues: 'words',
	texts: [],
});
export const asked = (id: string, question: string, more: Partial<ActiveRound> = {}): ActiveRound => ({
	id,
	question: { id: question } as GuideQuestion,
	reason: '',
	interview: undefined,
	kept: null,
	...more,
});
export const inInterview = (id: string, question: string) =>
	asked(id, question, { interview: { id: 'interview' } as InterviewRound });
export const rated = (question: string): Rated => ({
	round: { v: 1, type: 'round', id: `of ${question}`, at: 1, question, rating: 'good', mode: 'speak' },
	findings: [],
	fillers: [],
	draft: draftOf('what I said'),
});

export type { ActiveRound, RoundEvent };

/** The state after events, and the effects of the last one. */
export function after(...events: RoundEvent[]): { state: RoundState; effects: readonly RoundEffect[] } {
	let state = firstRoundState;
	let effects: readonly RoundEffect[] = [];
	for (const event of events) {
		[state, effects] = reduceRound(state, event);
	}
	return { state, effects };
}

export const turn = (round: ActiveRound): RoundEvent => ({ type: 'turnedTo', asked: round });
export const rate = (round: string): RateRequest => ({
	type: 'rate',
	round,
	rating: 'good',
	mode: 'speak',
	told: [],
	thinkSeconds: 1,
});
export const first = asked('1', 'why');
export const second = asked('2', 'how');
