import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';

/** The file explains itself; its first part is the explanation. */
const source = readFileSync(new URL('corpus.txt', import.meta.url), 'utf8');
const [, ...sections] = source.split(/^== /m);

/** What is found in a text, written as in the file. */
function measured(text: string): string {
	const measures = findMeasures(text);
	const marked = measures.reduceRight(
		(rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
		text,
	);
	const found = measures.map(({ kind, values }) =>
		[kind, ...values.map((value) => Number(value.toPrecision(6)))].join(' '),
	);
	return found.length === 0 ? marked : `${marked}   # ${found.join('; ')}`;
}

describe('what is measured in', () => {
	for (const section of sections) {
		const [heading = '', ...lines] = section.trimEnd().split('\n');
		describe(heading, () => {
			for (const line of lines) {
				const expected = line.replaceAll('\\n', '\n');
				const [marked = ''] = expected.split('   # ');
				it(JSON.stringify(marked), () => assert.equal(measured(marked.replace(/[«»]/g, '')), expected));
			}
		});
	}
});
