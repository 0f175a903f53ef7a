import assert from 'node:assert/strict';
import { safeParse } from 'valibot';
import { bareQuestion } from '../../../../src/core/guide/model.ts';
import { roundSchema } from '../../../../src/core/practice/entry.ts';
import { isStoryRound, storyOfRound, storyQuestion, storyRoundId } from '../../../../src/core/practice/storyRounds.ts';

describe('the rounds of a story', () => {
	it('are kept under its title, apart from those of questions', () => {
		assert.equal(storyRoundId('  The\n outage '), 'story/The outage');
		assert.ok(isStoryRound(storyRoundId('The outage')));
		assert.ok(!isStoryRound('must-prepare-failure'));
		assert.equal(storyOfRound('story/The outage'), 'The outage');
		assert.equal(storyOfRound('must-prepare-failure'), undefined);
	});

	it('can be kept whatever the title', () => {
		const question = storyRoundId('x'.repeat(2000));
		const round = { v: 1, type: 'round', id: 'a', at: 1, question, rating: 'good', mode: 'speak' };
		assert.ok(safeParse(roundSchema, round).success);
		assert.equal(question.length, 500);
	});

	it('ask for the story by its title', () => {
		assert.deepEqual(storyQuestion({ title: 'The outage', competencies: ['a'] }, ['Why then?']), {
			...bareQuestion,
			...{ id: 'story/The outage', title: 'The outage', category: '', order: 0, competencies: ['a'] },
			...{ followUps: ['Why then?'], origin: null },
		});
	});
});
