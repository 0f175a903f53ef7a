import assert from 'node:assert/strict';
import { guessParts } from '../../../../src/core/story/guessParts.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { splitSentences } from '../../../../src/core/text/sentences.ts';
import { builtIn } from '../guide/support.ts';

/** The guessed parts as texts. */
function guessed(text: string): [string, string][] {
	return guessParts(text).map(({ part, span }) => [part, text.slice(span.start, span.end)]);
}

describe('guessing the parts of a text without labels', () => {
	it('finds the four parts by what is said', () => {
		assert.deepEqual(
			guessed(
				'In 2021 our nightly export had begun to fail twice a week. My task was to make it reliable before the audit. ' +
					'I read the logs of a month and wrote a job that resumes. Then I moved the heavy query to a replica. ' +
					'As a result, failures fell from nine a month to none.',
			),
			[
				['situation', 'In 2021 our nightly export had begun to fail twice a week.'],
				['task', 'My task was to make it reliable before the audit.'],
				[
					'action',
					'I read the logs of a month and wrote a job that resumes. Then I moved the heavy query to a replica.',
				],
				['result', 'As a result, failures fell from nine a month to none.'],
			],
		);
	});

	it('leaves out parts that nothing tells', () => {
		assert.deepEqual(guessed('I rewrote the parser.'), [['action', 'I rewrote the parser.']]);
		assert.deepEqual(guessed(' \n '), []);
	});

	it('takes lists and paragraphs apart, but not abbreviations', () => {
		const text = 'We used tools, e.g. Kafka. It was v1.2\n\n- one\n- two';
		assert.deepEqual(
			splitSentences(text).map(({ start, end }) => text.slice(start, end)),
			['We used tools, e.g. Kafka.', 'It was v1.2', '- one', '- two'],
		);
	});

	it('puts nine of ten sentences of the sample answers where their authors have put them', () => {
		let right = 0;
		let all = 0;
		const told = builtIn.guide.questions.filter(({ scheme }) => scheme === 'star').flatMap(({ samples }) => samples);
		for (const sample of told) {
			const { text, stories } = parseStories(sample.text);
			const sections = (stories[0]?.sections ?? []).filter(({ parts }) => parts[0] !== 'reflection');
			let said = '';
			const starts = sections.map(({ parts, content }) => {
				const start = said.length;
				said += `${content.map((piece) => text.slice(piece.start, piece.end)).join(' ')} `;
				return { start, parts };
			});
			const guessed = guessParts(said);
			for (const sentence of splitSentences(said)) {
				const parts = starts.findLast(({ start }) => start <= sentence.start)?.parts ?? [];
				const part = guessed.find(({ span }) => span.start <= sentence.start && span.end >= sentence.end)?.part;
				right += parts.some((kind) => kind === part) ? 1 : 0;
				all++;
			}
		}
		assert.ok(all > 1_000, `${all} sentences`);
		assert.ok(right / all > 0.88, `${right} of ${all}`);
	});
});
