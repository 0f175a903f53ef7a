import assert from 'node:assert/strict';
import { firstRoundState } from '../../../../src/extension/practice/round/reduceRound.ts';
import { after, draftOf, first, type RoundEvent, rate, rated, turn } from './roundEvents.ts';

describe('a page without a round', () => {
	it('is left as it is by what concerns one', () => {
		for (const event of [
			rate('1'),
			{ type: 'draft', round: '1', draft: draftOf('x'), finished: false },
			{ type: 'choiceFailed', choice: 1 },
			{ type: 'chosen', choice: 1, asked: first },
			{ type: 'retry' },
			{ type: 'interviewEnded', askedId: '1' },
			{ type: 'historyChanged' },
			{ type: 'ratingFailed' },
			{ type: 'hidden' },
		] as const satisfies readonly RoundEvent[]) {
			assert.deepEqual(after(event), { state: firstRoundState, effects: [] }, event.type);
		}
	});

	it('still asks for one, takes a rating back and hears of one that is written', () => {
		const why = rated('why');
		const choose = { type: 'choose', skipped: [] };
		for (const [event, effect] of [
			[{ type: 'next' }, choose],
			[{ type: 'another' }, choose],
			[{ type: 'filtered' }, choose],
			[{ type: 'undo' }, { type: 'undo' }],
			[
				{ type: 'undone', undone: why.round },
				{ type: 'askAgain', question: 'why' },
			],
			[
				{ type: 'rated', askedId: '1', rated: why },
				{ type: 'forgetDraft', key: 'why' },
			],
		] as const satisfies readonly (readonly [RoundEvent, unknown])[]) {
			assert.deepEqual(after(event).effects, [effect], event.type);
		}
	});

	it('forgets what was passed over', () => {
		const { state } = after(turn(first), { type: 'another' }, { type: 'filtered' });
		assert.deepEqual(state.skipped, []);
	});
});
