import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../src/core/text/edit.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';
import { placeToWrite } from '../../../../src/extension/review/placeToWrite.ts';

const text = '12345678\n'.repeat(9);
const lines = new LineIndex(text);

function at(line: number, column: number, text: string): TextEdit {
	const offset = lines.offsetAt({ line, column });
	return { start: offset, end: offset, text };
}

function range(line: number, column: number, endColumn: number) {
	return { line, column, endLine: line, endColumn };
}

describe('the place to go on at after a fix', () => {
	it('is the placeholder that was inserted, without the label before it', () => {
		const section = at(5, 9, '\n\n- **Result:** [What changed?]\n');
		assert.deepEqual(placeToWrite([section], text), { range: range(7, 15, 30), asks: true });
	});

	it('is the placeholder even if an edit before it adds lines', () => {
		const edits = [at(5, 9, ' [How many?]'), at(2, 1, '\r\n\r\n')];
		assert.deepEqual(placeToWrite(edits, text), { range: range(7, 10, 21), asks: true });
	});

	it('is the last line that was inserted if nothing is asked', () => {
		assert.deepEqual(placeToWrite([at(5, 9, '\n\nmore\n')], text), { range: range(7, 1, 5), asks: false });
	});

	it('starts where the edit does for a text within a line', () => {
		assert.deepEqual(placeToWrite([at(5, 9, ' more ')], text), { range: range(5, 10, 14), asks: false });
	});

	it('is where something was taken away, at the first edit', () => {
		assert.deepEqual(placeToWrite([at(9, 1, 'x'), at(3, 4, '')], text), { range: range(3, 4, 4), asks: false });
	});
});
