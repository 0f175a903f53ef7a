import assert from 'node:assert/strict';
import { claimsOf, measureQuestions } from '../../../../src/core/lint/figureQuestions.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { lintStoryFile } from '../../../lintStoryFile.ts';

const first = (result: string) => measureQuestions({ result, before: null }, 1)[0] ?? '';
const general = first('');

describe('the question that asks for a figure', () => {
	it('asks back what the Situation or the Task says in figures', () => {
		const asked = (situation: string) => {
			const text = `**Situation:** ${situation}\n\n**Task:** Mine.\n\n**Action:** I did.\n\n**Result:** It is calmer.\n`;
			const { document, measuresOf } = lintStoryFile(text);
			return measureQuestions(claimsOf(document, document.stories[0] as Story, measuresOf), 1)[0];
		};
		assert.equal(asked('We had 80 pages a week.'), 'you say "80 pages a week" about how it was: what is it now?');
		assert.match(asked('Of all calls, 12% failed.') ?? '', /^you say "12%"/);
		// A count may be of anything.
		assert.equal(asked('We were a team of five engineers.'), general);
	});

	const fitting: readonly (readonly [result: string, question: RegExp])[] = [
		['Customers open fewer tickets.', /^how many tickets were there before/],
		['Outages became rare, hardly any at night.', /^how many outages were there before/],
		['The response time dropped.', /how long does it take now\?$/],
		['Reports are faster.', /how long does it take now\?$/],
		['The bill is much lower.', /^how much money/],
		['The export is automated.', /^how long did it take by hand/],
		['We shipped on time.', /ahead of or behind the plan/],
		['Both teams agreed.', /how many people or teams agreed/],
		['It reached customers in May.', /^how many customers/],
		['Customer satisfaction is up.', /^which rating/],
		['The load decreased.', /^by how much did it change/],
	];
	for (const [result, question] of fitting) {
		it(`fits ${JSON.stringify(result)}`, () => assert.match(first(result), question));
	}

	for (const result of [
		'I improved the quality of our queries significantly, as my mentee did.',
		'He became one of our more reliable engineers.',
		'It no longer loses messages.',
		'He came out very confident.',
		'It led me to reconsider its adoption.',
		'It finished faster than planned.',
		'La caché redujo los tickets y mejoró el servicio para todos los clientes de la empresa.',
		'',
	]) {
		it(`is the general one for ${JSON.stringify(result)}`, () => assert.equal(first(result), general));
	}

	it('is followed by others, each once, as sentences that begin small and end with a question mark', () => {
		for (const result of ['', 'Fewer tickets, faster, less memory, and all teams use it.']) {
			const questions = measureQuestions({ result, before: '3%' });
			assert.equal(questions.length, 5);
			assert.equal(new Set(questions).size, 5);
			for (const question of questions) {
				assert.match(question, /^[a-z][^{}]*\?$/);
			}
		}
	});
});
