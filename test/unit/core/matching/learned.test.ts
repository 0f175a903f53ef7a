import assert from 'node:assert/strict';
import { first, Learned, levels } from '../../../../src/core/matching/learned.ts';
import { termsOf } from '../../../../src/core/matching/terms.ts';
import { builtIn } from '../guide/support.ts';

/** Two numbers in one character. */
const pair = (one: number, other: number) => String.fromCharCode(first + (one + 4) * levels + other + 4);

/** The first component of a vector means that it is about a fire, the second that it is about a flood. */
const learned = new Learned({
	questions: { fire: 'QP', flood: 'PQ' },
	unit: 1,
	features: ['1|burn', '2|water|my boat|unused'],
	vectors: pair(4, 0) + pair(0, 0) + pair(0, 2) + pair(1, 0),
});
const none = termsOf('');

describe('what was learned', () => {
	it('scores questions by the words of a story and by words that follow each other', () => {
		const scores = (text: string) => Object.fromEntries(learned.scores(none, termsOf(text)));
		assert.deepEqual(scores('It burned.'), { fire: 0.2, flood: -0.2 });
		assert.deepEqual(scores('The water'), { fire: -0.2, flood: 0.2 });
		assert.deepEqual(scores('My boat'), { fire: -0.1, flood: 0.1 });
		assert.deepEqual(scores('A boat of my own'), { fire: 0, flood: 0 });
	});

	it('knows every question of the guide that a story can answer, and no other', () => {
		const { learned: table } = builtIn.guide.matching;
		const asked = builtIn.guide.questions.filter(({ scheme }) => scheme === 'star');
		assert.deepEqual(Object.keys(table.questions).sort(), asked.map(({ id }) => id).sort());
		const parts = new Set(Object.values(table.questions).map(({ length }) => length));
		const names = table.features.flatMap((row) => row.split('|').slice(1));
		assert.equal(parts.size, 1);
		assert.equal(new Set(names).size, names.length);
		assert.equal(table.vectors.length, Math.ceil(([...parts][0] as number) * names.length * 0.5));
	});
});
