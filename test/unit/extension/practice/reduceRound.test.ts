import assert from 'node:assert/strict';
import { reduceRound } from '../../../../src/extension/practice/round/reduceRound.ts';
import {
	type ActiveRound,
	after,
	asked,
	draftOf,
	first,
	inInterview,
	pageOf,
	type RoundEvent,
	rate,
	rated,
	second,
	turn,
} from './roundEvents.ts';

describe('a practice round', () => {
	describe('asks a question', () => {
		it('once it is chosen, and shows it', () => {
			const choosing: RoundEvent = { type: 'choosing', choice: 1 };
			assert.deepEqual(after(choosing).effects, []);
			const { state, effects } = after(choosing, { type: 'chosen', choice: 1, asked: first });
			assert.equal(state.asked, first);
			assert.deepEqual(effects, [{ type: 'show' }]);
		});

		it('that was asked for last, whatever is chosen last', () => {
			const { state } = after(
				{ type: 'choosing', choice: 1 },
				{ type: 'choosing', choice: 2 },
				{ type: 'chosen', choice: 2, asked: second },
				{ type: 'chosen', choice: 1, asked: first },
			);
			assert.equal(state.asked, second);
		});

		it('and goes on with the one that is being answered', () => {
			const again = asked('3', 'why');
			const { state, effects } = after(
				turn(first),
				{ type: 'choosing', choice: 1 },
				{ type: 'chosen', choice: 1, asked: again },
			);
			assert.equal(state.asked, first);
			assert.deepEqual(effects, [{ type: 'show' }]);
		});

		it('anew when it was rated, or belongs to an interview now', () => {
			const again = asked('3', 'why');
			const choose = (round: ActiveRound): RoundEvent[] => [
				{ type: 'choosing', choice: 1 },
				{ type: 'chosen', choice: 1, asked: round },
			];
			const rating: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };
			assert.equal(after(turn(first), rating, ...choose(again)).state.asked, again);
			const other = inInterview('4', 'why');
			assert.equal(after(turn(first), ...choose(other)).state.asked, other);
		});

		it('or none, and shows that', () => {
			const { state, effects } = after(turn(first), { type: 'turnedTo', asked: null });
			assert.equal(state.asked, null);
			assert.deepEqual(effects, [{ type: 'show' }]);
		});

		it('as it was before a reload', () => {
			const { state } = after(turn(asked('1', 'why', { kept: { state: pageOf('page'), rated: rated('why') } })));
			assert.deepEqual(state.page, pageOf('page'));
			assert.deepEqual(state.rated, rated('why'));
		});
	});

	describe('has a page', () => {
		it('that is sent everything when it is ready, the question only once it is chosen', () => {
			assert.deepEqual(after(turn(first), { type: 'ready' }).effects, [{ type: 'sendTexts' }, { type: 'show' }]);
			assert.deepEqual(after({ type: 'choosing', choice: 1 }, { type: 'ready' }).effects, [{ type: 'sendTexts' }]);
			const failed: RoundEvent = { type: 'choiceFailed', choice: 1 };
			assert.equal(after({ type: 'choosing', choice: 1 }, failed, { type: 'ready' }).effects.length, 2);
		});

		it('that takes no message while it is hidden', () => {
			assert.equal(after({ type: 'ready' }).state.isReady, true);
			assert.equal(after({ type: 'ready' }, { type: 'hidden' }).state.isReady, false);
		});

		it('whose state is kept, with the rating', () => {
			const page: RoundEvent = { type: 'state', round: '1', state: pageOf('scrolled') };
			assert.deepEqual(after(turn(first), page).effects, [{ type: 'keep', page: pageOf('scrolled'), rated: null }]);
		});

		it('that is not heard about an older round', () => {
			for (const event of [
				{ type: 'draft', round: '1', draft: draftOf('late'), finished: false },
				{ type: 'state', round: '1', state: pageOf('late') },
				rate('1'),
			] satisfies RoundEvent[]) {
				const before = after(turn(first), turn(second)).state;
				assert.deepEqual(reduceRound(before, event), [before, []]);
			}
		});
	});

	describe('takes a draft', () => {
		const draft: RoundEvent = { type: 'draft', round: '1', draft: draftOf('I did'), finished: true };

		it('keeps it apart from what was written outside of the interview', () => {
			const { effects } = after(turn(inInterview('1', 'why')), draft);
			assert.deepEqual(effects[0], { type: 'keepDraft', key: 'interview why', draft: draftOf('I did') });
		});

		it('keeps it and checks it', () => {
			const { effects } = after(turn(first), draft);
			assert.deepEqual(effects, [
				{ type: 'keepDraft', key: 'why', draft: draftOf('I did') },
				{ type: 'check', asked: first, draft: draftOf('I did'), finished: true },
			]);
		});

		it('checks it only, once the round is rated', () => {
			const { effects } = after(turn(first), { type: 'rated', askedId: '1', rated: rated('why') }, draft);
			assert.deepEqual(effects, [{ type: 'check', asked: first, draft: draftOf('I did'), finished: true }]);
		});
	});

	describe('is rated', () => {
		it('once, while the rating is written and afterwards', () => {
			assert.deepEqual(after(turn(first), rate('1')).effects, [{ type: 'rate', asked: first, request: rate('1') }]);
			assert.deepEqual(after(turn(first), rate('1'), rate('1')).effects, []);
			const written: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };
			assert.deepEqual(after(turn(first), rate('1'), written, rate('1')).effects, []);
		});

		it('again when the rating could not be written', () => {
			assert.equal(after(turn(first), rate('1'), { type: 'ratingFailed' }, rate('1')).effects.length, 1);
		});

		it('then forgets the draft, keeps the round and shows the rating', () => {
			const { state, effects } = after(turn(first), { type: 'state', round: '1', state: pageOf('page') }, rate('1'), {
				type: 'rated',
				askedId: '1',
				rated: rated('why'),
			});
			assert.deepEqual(state.rated, rated('why'));
			assert.deepEqual(effects, [
				{ type: 'forgetDraft', key: 'why' },
				{ type: 'keep', page: pageOf('page'), rated: rated('why') },
				{ type: 'showRating' },
			]);
		});

		it('for its own question, even where another was asked meanwhile', () => {
			const written: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };
			const { state, effects } = after(turn(first), rate('1'), turn(second), written);
			assert.equal(state.rated, null);
			assert.deepEqual(state.before, rated('why'));
			assert.deepEqual(effects, [{ type: 'forgetDraft', key: 'why' }]);
			assert.equal(reduceRound(state, rate('2'))[1].length, 1);
		});
	});

	describe('goes on', () => {
		it('with another question, and remembers those passed over, oldest first', () => {
			const { state, effects } = after(turn(first), { type: 'another' }, turn(second), { type: 'another' });
			assert.deepEqual(effects, [{ type: 'choose', skipped: ['why', 'how'] }]);
			assert.deepEqual(reduceRound(reduceRound(state, turn(first))[0], { type: 'another' })[1], [
				{ type: 'choose', skipped: ['how', 'why'] },
			]);
			assert.deepEqual(reduceRound(state, { type: 'next' })[1], [{ type: 'choose', skipped: ['why', 'how'] }]);
			assert.deepEqual(reduceRound(state, { type: 'filtered' })[1], [{ type: 'choose', skipped: [] }]);
		});

		it('in an interview with its next question, once this one is rated', () => {
			const round = inInterview('1', 'why');
			const written: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };
			assert.deepEqual(after(turn(round), { type: 'next' }).effects, []);
			assert.deepEqual(after(turn(round), { type: 'another' }).effects, []);
			assert.deepEqual(after(turn(round), written, { type: 'next' }).effects, [
				{ type: 'goOnWithInterview', asked: round, rated: rated('why') },
			]);
		});

		it('to the end of the interview, where there is no other question', () => {
			const ended: RoundEvent = { type: 'interviewEnded', askedId: '1' };
			assert.deepEqual(after(turn(inInterview('1', 'why')), ended).effects, [{ type: 'close' }]);
			assert.deepEqual(after(turn(inInterview('1', 'why')), turn(inInterview('2', 'how')), ended).effects, []);
		});
	});

	it('asks the same question again at once when it was rated, but not in an interview', () => {
		const written: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };
		assert.deepEqual(after(turn(first), { type: 'retry' }).effects, []);
		const { effects } = after(turn(first), written, { type: 'retry' });
		assert.deepEqual(effects, [{ type: 'askAgain', question: 'why' }]);
		assert.deepEqual(after(turn(inInterview('1', 'why')), written, { type: 'retry' }).effects, []);
	});

	describe('takes a rating back', () => {
		const written: RoundEvent = { type: 'rated', askedId: '1', rated: rated('why') };

		it('of its question: the draft is there again', () => {
			assert.deepEqual(after(turn(first), written, { type: 'undo' }).effects, [{ type: 'undo' }]);
			const { state, effects } = after(turn(first), written, { type: 'undone', undone: rated('why').round });
			assert.equal(state.rated, null);
			assert.deepEqual(effects, [
				{ type: 'keepDraft', key: 'why', draft: draftOf('what I said') },
				{ type: 'showRating' },
			]);
		});

		it('of the question before, which is asked again with its draft', () => {
			const { effects } = after(turn(first), written, turn(second), { type: 'undone', undone: rated('why').round });
			assert.deepEqual(effects, [
				{ type: 'keepDraft', key: 'why', draft: draftOf('what I said') },
				{ type: 'askAgain', question: 'why' },
			]);
		});

		it('of an older question, which is asked again', () => {
			const { effects } = after(turn(second), { type: 'undone', undone: rated('old').round });
			assert.deepEqual(effects, [{ type: 'askAgain', question: 'old' }]);
		});

		it('in an interview only of its own question', () => {
			const round = inInterview('1', 'why');
			assert.deepEqual(after(turn(round), { type: 'undo' }).effects, []);
			assert.deepEqual(after(turn(round), written, { type: 'undo' }).effects, [{ type: 'undo' }]);
			assert.deepEqual(after(turn(round), { type: 'undone', undone: rated('old').round }).effects, []);
		});

		it('that was taken back elsewhere', () => {
			assert.deepEqual(after(turn(first), { type: 'historyChanged' }).effects, []);
			const { state, effects } = after(turn(first), written, { type: 'historyChanged' });
			assert.deepEqual(effects, [{ type: 'lookUp', rated: rated('why') }]);
			const known = state.rated;
			assert.ok(known);
			const [back, todo] = reduceRound(state, { type: 'takenBack', rated: known });
			assert.equal(back.rated, null);
			assert.equal(todo.length, 2);
			assert.deepEqual(reduceRound(back, { type: 'takenBack', rated: known }), [back, []]);
		});
	});
});
