import assert from 'node:assert/strict';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import { readCorpus } from './corpus.ts';
import { read, unmark } from './marked.ts';

/** What users get for a text; the texts are in corpus.txt, which explains their format. */
describe('what is measured in', () => {
	for (const { heading, lines } of readCorpus()) {
		describe(heading, () => {
			for (const { marked, expected } of lines) {
				it(JSON.stringify(marked), () => {
					assert.equal(read(marked), marked);
					const found = findMeasures(unmark(marked)).map(({ kind, values }) =>
						[kind, ...values.map((value) => Number(value.toPrecision(6)))].join(' '),
					);
					assert.equal(found.join('; '), expected);
				});
			}
		});
	}
});
