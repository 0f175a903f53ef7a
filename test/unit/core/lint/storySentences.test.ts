import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { inOneLine, leadOf, sentencesIn } from '../../../../src/core/lint/storySentences.ts';

/** The sentences of the last section of a text: part, words, whether there is a figure, and the sentence in one line. */
function sentences(text: string): string[] {
	const result = lint(text);
	const section = result.document.stories[0]?.sections.at(-1);
	assert.ok(section);
	return sentencesIn(result, section).map((sentence) => {
		const { part, words, hasFigure } = sentence;
		return `${part} ${words}${hasFigure ? ' figure' : ''}: ${inOneLine(result.document, sentence)}`;
	});
}

describe('the sentences of a section', () => {
	const before = '**Situation:** It was.\n\n**Action:** I did.\n\n**Result:** ';
	const headings = '## Situation\n\nIt was.\n\n## Action\n\nI did.\n\n## Result\n\n';
	for (const [text, ...expected] of [
		[
			`${before}It went live. It fell by 40% in May! Everybody **was glad**\n`,
			...['result 3: It went live.', 'result 6 figure: It fell by 40% in May!', 'result 3: Everybody **was glad**'],
		],
		[`${before}It fell by 3%. 40% were glad\n`, 'result 4 figure: It fell by 3%.', 'result 3 figure: 40% were glad.'],
		[`${before}It fell by\n40%\n`, 'result 4 figure: It fell by 40%.'],
		[`${headings}### Numbers\n\nIt fell (by\n  40%)\n`, 'result 4 figure: It fell (by 40%).'],
		[`${headings}**It is up**\n`, 'result 3: **It is up**'],
		[`> **Situation:** It was.\n>\n> **Result:** It went\n> live,\n>\tat last\n`, 'result 5: It went live, at last.'],
		['| Situation | Action | Result |\n|---|---|---|\n| It was. | I did | It is up|\n', 'result 3: It is up.'],
		['**Situation:** It was.\n\n**Result:** It fell.\n\n**Task/Action:** I did\n', 'task 2: I did.'],
		['**Situation:** It was.\n\n**Task:** Mine.\n\n**Action/Result:** I did\n', 'result 2: I did.'],
		[`---\nscheme: pitch\n---\n\n**Present:** I run.\n\n**Why here:** It is\n`, 'situation 2: It is.'],
	] as const) {
		it(`are ${JSON.stringify(expected)}`, () => assert.deepEqual(sentences(text), expected));
	}

	it('are led by the first, or the first of a Result with a figure', () => {
		const leads = (text: string) => {
			const result = lint(text);
			return result.document.stories[0]?.sections.map((section) => {
				const lead = leadOf(sentencesIn(result, section));
				return lead && inOneLine(result.document, lead);
			});
		};
		assert.deepEqual(
			leads(
				'**Situation:** It was. It was 40% too slow.\n\n**Task:**\n\n**Action:** I did.\n\n**Result:** It is up. It fell by 3%. It is 2% now.\n',
			),
			['It was.', undefined, 'I did.', 'It fell by 3%.'],
		);
		assert.deepEqual(leads('**Situation:** It was.\n\n**Action:** I did.\n\n**Result:** It is up. It is fast.\n'), [
			...['It was.', 'I did.', 'It is up.'],
		]);
	});
});
