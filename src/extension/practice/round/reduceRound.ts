import type { Round } from '../../../core/practice/entry.ts';
import type { PracticeRequest, PracticeState } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { ActiveRound } from './activeRound.ts';

/**
 * The key of the answer to a question. In a mock interview it is an answer of its own, so that nothing written before
 * enters the interview.
 *
 * @param interview the id of the interview
 */
export function draftKey(question: string, interview: string | undefined): string {
	return interview === undefined ? question : `${interview} ${question}`;
}

/** A rating that was given. */
export interface Rated {
	/** As recorded in the history. */
	readonly round: Round;
	/** What was found in a written answer. */
	readonly findings: readonly string[];
	/** Its filler and hedge words, with their counts. */
	readonly fillers: readonly string[];
	/** What was written, to restore it if the rating is taken back. */
	readonly draft: Draft;
}

/** The state of a series of questions. */
export interface RoundState {
	/** Null before the first question, and if no question matches. */
	readonly asked: ActiveRound | null;
	/** Whether the page can receive messages. */
	readonly isReady: boolean;
	/** The number of the choice in progress; null if there is none. */
	readonly choosing: number | null;
	/** The id of the round whose rating is being written; rating it again would add a second round. */
	readonly rating: string | null;
	readonly rated: Rated | null;
	/** The rating of the previous question. */
	readonly before: Rated | null;
	readonly page: PracticeState | null;
	/** Ids of skipped questions, oldest first. */
	readonly skipped: readonly string[];
}

/** What the page reports about a round; what it reports about an older one is dropped. */
type AnswerRequest = Extract<PracticeRequest, { type: 'draft' | 'state' | 'rate' }>;
export type RateRequest = Extract<PracticeRequest, { type: 'rate' }>;

/** Requests from the page that decide what happens to the series. */
export type RoundRequest =
	| AnswerRequest
	| Extract<PracticeRequest, { type: 'ready' | 'next' | 'retry' | 'another' | 'undo' }>;

/** What happens to a series of questions: requests from the page, and the results of effects. */
export type RoundEvent =
	| RoundRequest
	| { readonly type: 'hidden' | 'filtered' | 'historyChanged' }
	/** A question is being chosen, but not by the round. */
	| { readonly type: 'choosing'; readonly choice: number }
	| { readonly type: 'chosen'; readonly choice: number; readonly asked: ActiveRound | null }
	| { readonly type: 'choiceFailed'; readonly choice: number }
	/** The question that an effect chose. */
	| { readonly type: 'turnedTo'; readonly asked: ActiveRound | null }
	| { readonly type: 'rated'; readonly askedId: string; readonly rated: Rated }
	| { readonly type: 'ratingFailed' }
	/** The last rating in the history was taken back. */
	| { readonly type: 'undone'; readonly undone: Round }
	/** A rating was taken back elsewhere: by the command, or in another window. */
	| { readonly type: 'takenBack'; readonly rated: Rated }
	/** The interview does not continue after this question. */
	| { readonly type: 'interviewEnded'; readonly askedId: string };

/** What to do, in this order. */
export type RoundEffect =
	| { readonly type: 'sendTexts' | 'show' | 'showRating' | 'undo' | 'close' }
	| { readonly type: 'choose'; readonly skipped: readonly string[] }
	| { readonly type: 'askAgain'; readonly question: string }
	| { readonly type: 'goOnWithInterview'; readonly asked: ActiveRound; readonly rated: Rated }
	| { readonly type: 'keepDraft'; readonly key: string; readonly draft: Draft }
	| { readonly type: 'forgetDraft'; readonly key: string }
	| { readonly type: 'check'; readonly asked: ActiveRound; readonly draft: Draft; readonly finished: boolean }
	| { readonly type: 'rate'; readonly asked: ActiveRound; readonly request: RateRequest }
	/** Checks whether the history still has the rating. */
	| { readonly type: 'lookUp'; readonly rated: Rated }
	/** Keeps the round in case the window reloads or crashes. */
	| { readonly type: 'keep'; readonly page: PracticeState; readonly rated: Rated | null };

type Step = readonly [RoundState, readonly RoundEffect[]];

/** The initial state of a series of questions. */
export const firstRoundState: RoundState = {
	asked: null,
	isReady: false,
	choosing: null,
	rating: null,
	rated: null,
	before: null,
	page: null,
	skipped: [],
};

const show = { type: 'show' } as const;

/** The next state of a series of questions after an event, and what to do about it. */
export function reduceRound(state: RoundState, event: RoundEvent): Step {
	const { asked, rated, choosing } = state;
	switch (event.type) {
		case 'draft':
		case 'state':
		case 'rate':
			return asked?.id === event.round ? reduceAnswer(state, asked, event) : [state, []];
		case 'ready':
			return [{ ...state, isReady: true }, choosing === null ? [{ type: 'sendTexts' }, show] : [{ type: 'sendTexts' }]];
		case 'hidden':
			return [{ ...state, isReady: false }, []];
		case 'choosing':
			return [{ ...state, choosing: event.choice }, []];
		case 'choiceFailed':
			return [event.choice === choosing ? { ...state, choosing: null } : state, []];
		case 'chosen': {
			if (event.choice !== choosing) {
				return [state, []];
			}
			const known = { ...state, choosing: null };
			return [isAsking(state, event.asked) ? known : turnTo(known, event.asked), [show]];
		}
		case 'turnedTo':
			return [turnTo(state, event.asked), [show]];
		case 'next':
			if (!asked?.interview) {
				return [state, [{ type: 'choose', skipped: state.skipped }]];
			}
			return [state, rated ? [{ type: 'goOnWithInterview', asked, rated }] : []];
		case 'retry':
			return [state, asked && rated && !asked.interview ? [{ type: 'askAgain', question: asked.question.id }] : []];
		case 'interviewEnded':
			return [state, asked?.id === event.askedId ? [{ type: 'close' }] : []];
		case 'another': {
			if (asked?.interview) {
				return [state, []];
			}
			const passed = asked ? [asked.question.id] : [];
			const skipped = [...state.skipped.filter((id) => !passed.includes(id)), ...passed];
			return [{ ...state, skipped }, [{ type: 'choose', skipped }]];
		}
		case 'filtered':
			return [{ ...state, skipped: [] }, [{ type: 'choose', skipped: [] }]];
		case 'rated': {
			const forget = { type: 'forgetDraft', key: keyOfRated(event.rated.round) } as const;
			const written = { ...state, rating: null };
			if (asked?.id !== event.askedId) {
				// Another question has been asked in the meantime.
				return [{ ...written, before: event.rated }, [forget]];
			}
			return [{ ...written, rated: event.rated }, [forget, ...keep(state, event.rated), { type: 'showRating' }]];
		}
		case 'ratingFailed':
			return [{ ...state, rating: null }, []];
		case 'undo':
			// Until this question is rated, the last rating in the history belongs to the previous one.
			return [state, asked?.interview && !rated ? [] : [{ type: 'undo' }]];
		case 'undone':
			return reduceUndone(state, event.undone);
		case 'historyChanged':
			return [state, rated ? [{ type: 'lookUp', rated }] : []];
		case 'takenBack':
			return rated === event.rated ? takeBack(state, rated) : [state, []];
	}
}

function reduceAnswer(state: RoundState, asked: ActiveRound, event: AnswerRequest): Step {
	const { rated } = state;
	switch (event.type) {
		case 'draft': {
			const { draft, finished } = event;
			const check = { type: 'check', asked, draft, finished } as const;
			const key = draftKey(asked.question.id, asked.interview?.id);
			return [state, rated ? [check] : [{ type: 'keepDraft', key, draft }, check]];
		}
		case 'state': {
			const shown = { ...state, page: event.state };
			return [shown, keep(shown, rated)];
		}
		case 'rate':
			if (rated || state.rating === asked.id) {
				return [state, []];
			}
			return [{ ...state, rating: asked.id }, [{ type: 'rate', asked, request: event }]];
	}
}

/** The last rating was taken back from the page, so its question is asked again. */
function reduceUndone(state: RoundState, round: Round): Step {
	const { asked, rated, before } = state;
	if (rated?.round.id === round.id) {
		return takeBack(state, rated);
	}
	if (asked?.interview) {
		return [state, []];
	}
	const askAgain = { type: 'askAgain', question: round.question } as const;
	// Outside of an interview, where the question is asked again.
	const keepDraft = before && ({ type: 'keepDraft', key: round.question, draft: before.draft } as const);
	return [state, keepDraft && before.round.id === round.id ? [keepDraft, askAgain] : [askAgain]];
}

function takeBack(state: RoundState, { round, draft }: Rated): Step {
	return [
		{ ...state, rated: null },
		[{ type: 'keepDraft', key: keyOfRated(round), draft }, ...keep(state, null), { type: 'showRating' }],
	];
}

function keyOfRated({ question, interview }: Round): string {
	return draftKey(question, interview);
}

function turnTo(state: RoundState, asked: ActiveRound | null): RoundState {
	return {
		...state,
		asked,
		before: state.rated ?? state.before,
		rated: asked?.kept?.rated ?? null,
		page: asked?.kept?.state ?? null,
	};
}

/** Whether a question is already being answered. */
function isAsking({ asked, rated }: RoundState, other: ActiveRound | null): boolean {
	return (
		!rated && asked !== null && asked.question.id === other?.question.id && asked.interview?.id === other.interview?.id
	);
}

/** Keeps the round, if the page has reported its state. */
function keep({ page }: RoundState, rated: Rated | null): RoundEffect[] {
	return page === null ? [] : [{ type: 'keep', page, rated }];
}
