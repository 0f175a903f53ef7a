// Questions, ratings and events of practice rounds, and the states and effects that follow from them.
import type { Round } from '../../../../src/core/practice/entry.ts';
import {
	type AskedRound,
	firstRoundState,
	type Rated,
	type RoundEffect,
	type RoundEvent,
	type RoundState,
	reduceRound,
} from '../../../../src/core/practice/round.ts';

export type Asked = AskedRound<string, string>;
export type State = RoundState<Asked, string, string>;
export type Event = RoundEvent<Asked, string, string, string>;
export type Effect = RoundEffect<Asked, string, string, string>;

export const asked = (id: string, question: string, more: Partial<Asked> = {}): Asked => ({
	id,
	question: { id: question },
	interview: undefined,
	kept: null,
	...more,
});
export const inInterview = (id: string, question: string) => asked(id, question, { interview: { id: 'interview' } });
export const rated = (question: string, draft = 'what I said'): Rated<string> => ({
	round: { v: 1, type: 'round', id: `of ${question}`, at: 1, question, rating: 'good', mode: 'speak' } satisfies Round,
	findings: [],
	fillers: [],
	draft,
});

/** The state after events, and the effects of the last one. */
export function after(...events: Event[]): { state: State; effects: readonly Effect[] } {
	let state: State = firstRoundState;
	let effects: readonly Effect[] = [];
	for (const event of events) {
		[state, effects] = reduceRound(state, event);
	}
	return { state, effects };
}

export const turn = (round: Asked): Event => ({ type: 'turnedTo', asked: round });
export const rate = (round: string): Event => ({ type: 'rate', round, request: 'good' });
export const first = asked('1', 'why');
export const second = asked('2', 'how');
