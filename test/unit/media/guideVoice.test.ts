import assert from 'node:assert/strict';
import { join } from 'node:path';
import { problemsOf, sharedRuns, voicesOf } from '../../../src/build/guideVoices.ts';
import { root } from '../../../src/build/root.ts';
import type { Chapter } from '../../../src/core/guide/model.ts';
import { builtIn } from '../core/guide/support.ts';

describe('the sample answers', () => {
	it('sound spoken, and as if many people told them', () => {
		assert.deepEqual(problemsOf(voicesOf(builtIn.guide, join(root, 'media/guide'))), []);
	});

	it('leave the follow-up questions of their question to any answer, without a person of theirs', () => {
		const bound = builtIn.guide.questions.flatMap(({ followUps }) =>
			followUps.filter((followUp) => /(?<!^)\b(?:he|she|him|his|hers?)\b/i.test(followUp)),
		);
		assert.deepEqual(bound, []);
	});

	it('of the chapter of weak ones earn notes that name no number they do not', () => {
		const spelled: Readonly<Record<string, string>> = { 38: 'thirty-eight' };
		const { text } = builtIn.guide.chapters.find(({ id }) => id === 'weak-answers') as Chapter;
		const answers = [...text.matchAll(/((?:^>.*\n)+)\n((?:^[- ] .*\n)+)/gm)];
		assert.equal(answers.length, 10);
		for (const [, answer = '', notes = ''] of answers) {
			const numbers = notes.match(/\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi) ?? [];
			const words = answer.toLowerCase();
			for (const number of numbers) {
				assert.ok(words.includes(spelled[number] ?? number.toLowerCase()), `${number} in: ${notes}`);
			}
		}
	});

	it('share no six words in a row', () => {
		const first = ['one', 'it', "didn't", 'go', 'well', 'at', 'all'];
		assert.deepEqual(
			sharedRuns([
				['a', first],
				['b', ['and', ...first.slice(1)]],
			]),
			['b: "it didn\'t go well at all" is in a as well.'],
		);
	});
});
