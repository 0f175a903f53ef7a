import assert from 'node:assert/strict';
import { type KeptRound, keepRound, restoreRound } from '../../../../src/extension/practice/round/keptRound.ts';
import type { PracticeState } from '../../../../src/protocol/practice.ts';
import { emptyDraft } from '../../../../src/protocol/practiceDraft.ts';

const state: PracticeState = {
	version: 2,
	round: 'r1',
	question: 'q1',
	reason: 'Due today',
	interview: false,
	timer: { phase: 'answer', thinkMs: 1000, answerMs: 2000, since: null },
	seenAt: 1000,
	wording: 0,
	keyPoints: false,
	stories: false,
	sample: false,
	followUps: [],
	turned: 0,
	cues: 'words',
	texts: [],
};

const rated: KeptRound['rated'] = {
	round: { v: 1, type: 'round', id: 'a', at: 900, question: 'q1', rating: 'good', mode: 'speak' },
	findings: ['Result has no figure.'],
	fillers: [],
	draft: emptyDraft,
};

/** Where nothing but plain data lasts. */
function memento(): Parameters<typeof keepRound>[0] {
	const values = new Map<string, string>();
	return {
		keys: () => [...values.keys()],
		get: (key: string) => JSON.parse(values.get(key) ?? 'null') ?? undefined,
		update: async (key: string, value: unknown) => void values.set(key, JSON.stringify(value)),
	};
}

describe('a round that is kept', () => {
	it('is as the page last was, with its rating', async () => {
		const kept = memento();
		assert.equal(restoreRound(kept), undefined);
		await keepRound(kept, { state, rated });
		assert.deepEqual(restoreRound(kept), { state, rated });
	});

	it('is none where it is not understood', async () => {
		const kept = memento();
		await kept.update('practiceRound', { state: { ...state, version: 1 }, rated: null });
		assert.equal(restoreRound(kept), undefined);
	});
});
