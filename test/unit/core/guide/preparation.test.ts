import assert from 'node:assert/strict';
import { type PreparationFacts, preparationSteps } from '../../../../src/core/guide/preparation.ts';

describe('preparationSteps', () => {
	const nothing: PreparationFacts = { readyStories: 0, hasPitch: false, hasJob: false, isFilledIn: () => false };
	const done = (facts: Partial<PreparationFacts>) =>
		preparationSteps({ ...nothing, ...facts })
			.filter((step) => step.done)
			.map(({ id }) => id);

	it('has stories, pitch, job and four worksheets, none of them done at first', () => {
		assert.equal(preparationSteps(nothing).length, 7);
		assert.deepEqual(done({}), []);
	});

	it('ticks the stories from five on, a pitch that is ready, a job with its worksheet, and what is filled in', () => {
		assert.deepEqual(done({ readyStories: 4 }), []);
		assert.deepEqual(done({ readyStories: 5, hasPitch: true }), ['story-plan', 'pitch']);
		assert.deepEqual(done({ hasJob: true, isFilledIn: (name) => name === 'swot' }), ['job-requirements', 'swot']);
	});
});
