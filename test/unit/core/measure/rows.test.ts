import assert from 'node:assert/strict';
import { CompiledRow } from '../../../../src/core/measure/compiledRow.ts';
import { languages } from '../../../../src/core/measure/lexicon/languages.ts';
import { readers } from '../../../../src/core/measure/readers.ts';
import { rows } from '../../../../src/core/measure/rows.ts';

/** A word of a language other than English is also in the list `foreign`. */
const lists = new Set(['foreign', ...Object.values(languages).flatMap(({ words }) => Object.keys(words))]);

describe('rows of the grammar of measures', () => {
	it('start with a word, a list or a number, by which they are found', () => {
		const lost = rows.filter((row) => {
			const { openings } = new CompiledRow(row, 0);
			return openings.length === 0 || openings.some(({ start }) => start.length === 0);
		});
		assert.deepEqual(lost, []);
	});

	it('name only lists that a language has', () => {
		const named = rows.flatMap(({ pattern }) =>
			[...pattern.matchAll(/\{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(/[|#]/)),
		);
		assert.deepEqual(
			[...new Set(named)].filter((name) => name !== '' && !lists.has(name)),
			[],
		);
	});

	it('name every reader', () => {
		const named = new Set(rows.flatMap(({ pattern }) => pattern.match(/\b[A-Z]{2,}\b/g) ?? []));
		assert.deepEqual(
			Object.keys(readers).filter((name) => !named.has(name)),
			[],
		);
	});

	it('report a reader that does not exist', () => {
		assert.throws(() => new CompiledRow({ pattern: 'from NOWHERE' }, 0), /No reader has the name NOWHERE/);
	});
});
