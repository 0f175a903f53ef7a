import assert from 'node:assert/strict';
import { isStepDone, preparationSteps } from '../../../../src/core/guide/preparation.ts';
import { guideWith } from './support.ts';

describe('preparationSteps', () => {
	const guide = guideWith('## Must prepare\n\n- Why?\n');

	it('has a worksheet for each thing to do, and the five built-in must-prepare questions', () => {
		const steps = preparationSteps(guide, { readyStories: 0, hasReadyStory: () => false, isFilledIn: () => false });
		assert.equal(steps.filter(({ opens }) => 'worksheet' in opens).length, 8);
		assert.equal(steps.filter(({ opens }) => 'question' in opens).length, 5);
		assert.ok(steps.every((step) => !isStepDone(step, undefined)));
	});

	it('ticks the stories from five on, a worksheet that is filled in and a question with a ready story', () => {
		const done = (readyStories: number) =>
			preparationSteps(guide, {
				readyStories,
				hasReadyStory: (id) => id === 'must-prepare-failure',
				isFilledIn: (name) => name === 'pitch',
			})
				.filter((step) => isStepDone(step, undefined))
				.map(({ id }) => id);
		assert.deepEqual(done(4), ['pitch', 'must-prepare-failure']);
		assert.deepEqual(done(5), ['story-plan', 'pitch', 'must-prepare-failure']);
	});

	it('does as the user says', () => {
		const [plan, swot] = preparationSteps(guide, {
			readyStories: 7,
			hasReadyStory: () => false,
			isFilledIn: () => false,
		});
		assert.ok(plan && swot);
		assert.equal(isStepDone(plan, false), false);
		assert.equal(isStepDone(swot, true), true);
	});
});
