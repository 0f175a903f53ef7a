import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import { read, unmark } from './marked.ts';

/** One text per line, `\n` for a line break, with «guillemets» around measures; their kinds and values after `   #`. */
const source = readFileSync(new URL('measured.txt', import.meta.url), 'utf8');

describe('what is measured in', () => {
	for (const line of source.trimEnd().split('\n')) {
		const [written, expected] = line.split(/ {3}# ?/) as [string, string];
		const marked = written.replaceAll('\\n', '\n');
		it(written, () => {
			assert.equal(read(marked), marked);
			const found = findMeasures(unmark(marked)).map(({ kind, values }) =>
				[kind, ...values.map((value) => Number(value.toPrecision(6)))].join(' '),
			);
			assert.equal(found.join('; '), expected);
		});
	}
});
