import assert from 'node:assert/strict';
import { competenciesWithWords, competencyCues } from '../../../../src/core/bank/competencyWords.ts';
import { Cues } from '../../../../src/core/bank/cues.ts';
import { termsOf } from '../../../../src/core/bank/terms.ts';
import { topicCues, topics } from '../../../../src/core/bank/topics.ts';
import { builtIn } from '../guide/support.ts';

const found = (text: string) => [...topicCues.in(termsOf(text)).keys()];

describe('topics', () => {
	for (const { name, example } of topics) {
		it(`see ${name} in an example of it`, () => {
			assert.ok(found(example).includes(name), `${example} is about ${found(example).join(', ')}`);
		});
	}

	it('have different names, and no cue twice', () => {
		assert.equal(new Set(topics.map(({ name }) => name)).size, topics.length);
		for (const { name, cues } of topics) {
			const all = cues.split(',').map((cue) =>
				termsOf(cue)
					.map(({ stem }) => stem)
					.join(' '),
			);
			assert.deepEqual(
				all.filter((cue, index) => cue === '' || all.indexOf(cue) !== index),
				[],
				name,
			);
		}
	});

	it('are found in every question of the guide that asks for a story', () => {
		const without = builtIn.guide.questions.filter(
			({ scheme, title, short }) => scheme === 'star' && found(`${title}.\n${short}`).length === 0,
		);
		// These ask about the person.
		assert.deepEqual(without.map(({ id }) => id).sort(), [
			'adaptability-career-gap',
			'adaptability-greatest-strength',
			'adaptability-greatest-weakness',
			'adaptability-leaving',
		]);
	});
});

describe('words for competencies', () => {
	it('are there for every competency of the guide', () => {
		assert.deepEqual(
			[...competenciesWithWords],
			builtIn.guide.competencies.map(({ id }) => id),
		);
	});

	it('are the same in any form', () => {
		const ids = (text: string) => [...competencyCues.in(termsOf(text)).keys()];
		assert.deepEqual(ids('You are a proactive self-starter.'), ['initiative']);
		assert.deepEqual(ids('Excellent time management'), ['prioritization']);
		assert.deepEqual(ids('You take accountability'), ['ownership']);
	});
});

describe('cues', () => {
	const cues = new Cues([
		['late', 'miss deadline, late'],
		['mine', 'my fault'],
	]);
	const inText = (text: string) => Object.fromEntries(cues.in(termsOf(text)));

	it('find a phrase in any form, with little words in between, and count it once', () => {
		assert.deepEqual(inText('He missed the deadlines. We missed our deadline. We were missing the deadline.'), {
			late: 2,
		});
		assert.deepEqual(inText('It was my own fault.'), {});
		assert.deepEqual(inText('It was not his fault but my fault; it was late.'), { mine: 2, late: 1 });
	});

	it('find nothing in other words', () => {
		assert.deepEqual(inText('The deadline was missed.'), {});
		assert.deepEqual(inText(''), {});
	});
});
