import assert from 'node:assert/strict';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import { forms } from '../../../../src/core/measure/forms.ts';
import type { Row } from '../../../../src/core/measure/grammar.ts';
import { lex } from '../../../../src/core/measure/lexer.ts';
import { idioms } from '../../../../src/core/measure/lexicon/idioms.ts';
import type { MeasureKind } from '../../../../src/core/measure/measure.ts';
import { kinds, vetoes } from '../../../../src/core/measure/patterns/patterns.ts';
import { rates } from '../../../../src/core/measure/rates.ts';
import { assertMarked, unmark } from './marked.ts';

describe('rows of the grammar of measures', () => {
	for (const { kind, rows } of kinds) {
		describe(kind, () => rows.forEach((row) => checkRow(row, kind)));
	}
	describe('what follows a number', () => forms.forEach((form) => checkRow(form, form.kind)));
	describe('what makes a rate', () => rates.forEach((row) => checkRow(row)));
	for (const { name, rows } of vetoes) {
		describe(name, () => rows.forEach((row) => checkRow(row)));
	}
});

const setPhrases = new Set(idioms.split('\n'));

function needsCounterexample(row: Row, kind?: MeasureKind): boolean {
	return kind === undefined && !rates.includes(row) ? !setPhrases.has(row.examples[0]) : row.pattern.isGuarded === true;
}

function checkRow(row: Row, kind?: MeasureKind): void {
	it(row.examples.join(' | '), () => {
		for (const text of row.examples) {
			const plain = unmark(text);
			assert.ok(
				lex(plain, { start: 0, end: plain.length }).tokens.length > 0,
				`“${text}”: no word here makes this sentence worth reading; add one to src/core/measure/lexicon with the role strong`,
			);
			assertMarked(text, kind);
			assert.notDeepEqual(findMeasures(plain, undefined, row), findMeasures(plain), `“${text}” does not need its row`);
		}
		assert.ok(row.counterexamples || !needsCounterexample(row, kind), 'what it looks out for needs a counterexample');
		for (const text of row.counterexamples ?? []) {
			assertMarked(text);
			const plain = unmark(text);
			assert.deepEqual(findMeasures(plain, undefined, row), findMeasures(plain), `“${text}” is read by the row`);
		}
	});
}
