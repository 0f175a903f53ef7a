import assert from 'node:assert/strict';
import { competenciesWithWords, competencyCues } from '../../../../src/core/matching/competencyWords.ts';
import { Cues } from '../../../../src/core/matching/cues.ts';
import { knowledgeOf } from '../../../../src/core/matching/knowledge.ts';
import { termsOf } from '../../../../src/core/matching/terms.ts';
import { wordClasses } from '../../../../src/core/matching/wordClasses.ts';
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
		{ subject: 'late', cues: 'miss deadline, late' },
		{ subject: 'mine', cues: 'my fault' },
		{ subject: 'promise', cues: '@boss promised, told .. truth' },
		{ subject: 'late', cues: 'time ran out', weight: 0.5 },
	]);
	const inText = (text: string) => Object.fromEntries(cues.in(termsOf(text)));

	it('find a phrase in any form, with little words in between, and count it once', () => {
		assert.deepEqual(inText('He missed the deadlines. We missed our deadline. We were missing the deadline.'), {
			late: 2,
		});
		assert.deepEqual(inText('It was my own fault.'), {});
		assert.deepEqual(inText('It was not his fault but my fault; it was late.'), { mine: 2, late: 1 });
	});

	it('find any word of a class, and a few words where the cue leaves them open', () => {
		assert.deepEqual(inText('The director had promised it.'), { promise: 2 });
		assert.deepEqual(inText('The gardener had promised it.'), {});
		assert.deepEqual(inText('She told the whole room nothing but the truth.'), { promise: 2 });
		assert.deepEqual(inText('She told one two three four five six seven times the truth.'), {});
	});

	it('read on for a few little words only, so that a run of them takes no longer than other words', () => {
		assert.deepEqual(inText('It was my, and so just the very same, fault.'), {});
		assert.deepEqual(inText(`I missed ${'a '.repeat(6)}deadline.`), { late: 2 });
		assert.deepEqual(inText(`I missed ${'a '.repeat(7)}deadline.`), {});
		const start = process.cpuUsage().user;
		found('my a the '.repeat(20_000));
		assert.ok(process.cpuUsage().user - start < 3_000_000);
	});

	it('tell what a text is plainly about from a hint', () => {
		assert.deepEqual(inText('Our time ran out.'), {});
		assert.deepEqual(
			[...cues.found(termsOf('Our time ran out.'))].map(({ subject, weight }) => [subject, weight]),
			[['late', 0.5]],
		);
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
