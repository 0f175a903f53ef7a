import assert from 'node:assert/strict';
import { join } from 'node:path';
import { problemsOfAll, problemsOfEach, spreadTable, voiceTable } from '../../../src/build/checkVoice.ts';
import { tropes } from '../../../src/build/guideLimits.ts';
import { sharedRuns, tropesIn, type Voice, voiceOf, voicesOf, wordShares } from '../../../src/build/guideVoice.ts';
import { readQuestion } from '../../../src/core/guide/readQuestion.ts';
import type { Teller } from '../../../src/core/guide/schema.ts';
import { builtIn } from '../core/guide/support.ts';

const voices = voicesOf(builtIn.guide, join(import.meta.dirname, '../../../media/guide'));

describe('the sample answers', () => {
	it('sound spoken, each of them', () => {
		assert.deepEqual(problemsOfEach(voices), [], voiceTable(voices));
	});

	it('do not all come from one teller', () => {
		assert.deepEqual(problemsOfAll(voices), [], spreadTable(voices));
	});

	it('leave the follow-up questions of their question to any answer: no person, no place, no product of theirs', () => {
		const bound = voices.flatMap(({ question, names }) =>
			question.followUps.filter((followUp) => {
				const [, ...words] = followUp.match(/[\p{L}\p{N}'-]+/gu) ?? [];
				return words.some((word) => names.includes(word) || /^(?:he|she|him|his|hers?)$/i.test(word));
			}),
		);
		assert.deepEqual(bound, []);
	});
});

const junior: Teller = { level: 'junior', place: 'Nairobi', region: 'africa', stack: ['Docker'], shape: [] };

/** A sample answer told by a junior. */
function told(id: string, text: string): Voice {
	const file = `---\ntype: star-question\n---\n\n# Why?\n\n## Sample answer\n\n### One\n\n${text}\n`;
	const { question } = readQuestion(file, { id, category: 'teamwork' });
	const [sample] = question?.samples ?? [];
	assert.ok(question && sample);
	return voiceOf(question, sample, junior);
}

describe('what is counted about a sample answer', () => {
	const voice = told(
		'one',
		"**Situation:** I'd joined Ada's team; it didn't go well. \n\n**Result:** It’s 3,000 fewer, that's all I'll say.",
	);

	it('leaves labels out and takes figures as words', () => {
		assert.equal(voice.words.length, 15);
		assert.deepEqual(voice.words.slice(-5, -3), ['fewer', "that's"]);
		assert.equal(voice.seconds, 6);
	});

	it('takes contractions, not possessives, and semicolons', () => {
		assert.equal(voice.contractions, 5);
		assert.equal(voice.semicolons, 1);
		assert.deepEqual(voice.names, ['Ada']);
	});

	it('measures sentences', () => {
		assert.equal(voice.wordsPerSentence, 7.5);
	});

	it('takes numbers in digits and words, the larger ones as one, and leaves "one" out', () => {
		const counts = [
			['Forty-six thousand people, two of them 3.5 meters tall, and one more.', 3],
			['Three hundred and ten.', 2],
			['Someone, often.', 0],
		] as const;
		for (const [text, expected] of counts) assert.equal(told('one', `**Result:** ${text}`).numbers, expected, text);
	});

	it('notices how somebody talks: markers and self-corrections, direct speech, their place, and what few people say', () => {
		const traits = (text: string) => {
			const { isSpoken, isQuoted, isPlaced, isSqueezed } = told('one', `**Result:** ${text}`);
			return [isSpoken, isQuoted, isPlaced, isSqueezed];
		};
		assert.deepEqual(traits('It was, no, wait, it was Tuesday.'), [true, false, false, false]);
		assert.deepEqual(traits('It ended. Well, nearly.'), [true, false, false, false]);
		assert.deepEqual(traits('They went well in Nairobi, and he said, "So?"'), [false, true, true, false]);
		assert.deepEqual(traits("It'd been late."), [false, false, false, true]);
	});

	it('finds runs of six words that two samples share, and words that many have', () => {
		const other = told('two', "**Action:** And so it didn't go well. It’s 3,000 here.");
		assert.deepEqual(sharedRuns([voice, other]), [{ words: "it didn't go well it's 3,000", ids: ['one', 'two'] }]);
		assert.deepEqual(wordShares([voice, other]).slice(0, 2), [
			['go well', 1],
			['well', 1],
		]);
	});

	it('says what a sample lacks', () => {
		assert.deepEqual(
			problemsOfEach([voice]).map(([id, message]) => `${id}: ${message}`),
			['one: 15 words, not 100 to 400 (One).'],
		);
	});

	it('says where all of them are too much alike', () => {
		const problems = problemsOfAll([voice, told('two', '**Result:** Fewer.')]);
		for (const expected of [
			/^share of samples with "fewer": 1, not at most 0.50/,
			/^seniors and staff: 0,/,
			/^long stories: 0,/,
			/^spread of length: \d/,
			/^spoken: 0,/,
			/^asia: 0,/,
			/^AWS: 0,/,
			/^tellers in "Nairobi": 2,/,
		]) {
			assert.ok(
				problems.some((problem) => expected.test(problem)),
				`${expected} ${problems.join('\n')}`,
			);
		}
	});

	for (const { name, example } of tropes) {
		it(`knows the trope ${name}`, () => {
			assert.deepEqual(
				tropesIn([told('one', `**Action:** ${example}`)])
					.filter(({ share }) => share > 0)
					.map((trope) => trope.name),
				[name],
			);
		});
	}
});
