import assert from 'node:assert/strict';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { f1, scoreSentences } from './score.ts';
import { readSentenceSets } from './sentences.ts';

/** The F1 reached on each set of sentences: whether a sentence is quantified, and exact spans. */
const reached: Readonly<Record<string, readonly [sentences: number, spans: number]>> = {
	dev: [0.995, 0.99],
	untouched: [0.98, 0.95],
	'more/dev': [0.995, 0.99],
	'more/heldout': [0.97, 0.92],
};

describe('accuracy of measures', () => {
	for (const { name, sentences } of readSentenceSets()) {
		it(`is not worse on ${name} than it has been`, () => {
			const score = scoreSentences(sentences, (text) => findMeasures(text));
			const [verdicts = 1, spans = 1] = reached[name] ?? [];
			assert.ok(f1(score.sentences) >= verdicts, `sentences: F1 ${f1(score.sentences).toFixed(3)}, was ${verdicts}`);
			assert.ok(f1(score.exact) >= spans, `spans: F1 ${f1(score.exact).toFixed(3)}, was ${spans}`);
		});
	}
});
