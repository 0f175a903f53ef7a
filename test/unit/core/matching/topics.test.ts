import assert from 'node:assert/strict';
import { competenciesWithWords } from '../../../../src/core/matching/competencyWords.ts';
import { Cues } from '../../../../src/core/matching/cues.ts';
import { knowledgeOf } from '../../../../src/core/matching/knowledge.ts';
import { termsOf } from '../../../../src/core/matching/terms.ts';
import { wordClasses } from '../../../../src/core/matching/wordClasses.ts';
import { cpuTime } from '../../cpuTime.ts';
import { builtIn } from '../guide/support.ts';

const { topics } = builtIn.guide.matching;
const { topicCues } = knowledgeOf(builtIn.guide.matching);
const found = (text: string) => [...topicCues.in(termsOf(text)).keys()];

describe('topics', () => {
	for (const { name, example } of topics) {
		it(`see ${name} in an example of it`, () => {
			assert.ok(found(example).includes(name), `${example} is about ${found(example).join(', ')}`);
		});
	}

	it('have different names, and no cue twice', () => {
		assert.equal(new Set(topics.map(({ name }) => name)).size, topics.length);
		for (const { name, cues, hints } of topics) {
			const all = `${cues}, ${hints}`.split(',').map((cue) =>
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
			'about-you-five-years',
			'adaptability-career-gap',
			'adaptability-greatest-strength',
			'adaptability-greatest-weakness',
			'adaptability-leaving',
		]);
	});
});

describe('words for competencies', () => {
	it('are there for every competency of the guide', () => {
		assert.deepEqual([...competenciesWithWords], builtIn.guide.competencies.map(({ id }) => id).sort());
	});
});

describe('cues', () => {
	const cues = new Cues([
		{ subject: 'late', cues: 'miss deadline, late' },
		{ subject: 'mine', cues: 'my fault' },
		{ subject: 'promise', cues: '@boss promised, told .. truth' },
		{ subject: 'late', cues: 'time ran out', weight: 0.5 },
	]);
	const inText = (text: string) => Object.fromEntries(cues.in(termsOf(text)));

	it('read on for a few little words only, so that a run of them takes no longer than other words', () => {
		assert.deepEqual(inText('It was my, and so just the very same, fault.'), {});
		assert.deepEqual(inText(`I missed ${'a '.repeat(6)}deadline.`), { late: 2 });
		assert.deepEqual(inText(`I missed ${'a '.repeat(7)}deadline.`), {});
		const timeOf = (text: string) => {
			const start = cpuTime();
			found(text);
			return cpuTime() - start;
		};
		const [others, littles] = [timeOf('sun fog hill '.repeat(20_000)), timeOf('my a the '.repeat(20_000))];
		assert.ok(littles < 10 * Math.max(others, 5));
	});

	it('name classes that exist', () => {
		const named = topics.flatMap(({ cues, hints }) => `${cues} ${hints}`.match(/@[a-z]+/g) ?? []);
		assert.deepEqual([...new Set(named)].map((name) => name.slice(1)).sort(), Object.keys(wordClasses).sort());
	});

	it('find nothing in other words', () => {
		assert.deepEqual(inText('The deadline was missed.'), {});
		assert.deepEqual(inText(''), {});
	});
});
