import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../src/core/text/edit.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';
import { placeToWrite } from '../../../../src/extension/review/placeToWrite.ts';

const lines = new LineIndex('12345678\n'.repeat(9));

function at(line: number, column: number, text: string): TextEdit {
	const offset = lines.offsetAt({ line, column });
	return { start: offset, end: offset, text };
}

describe('the place to write on after a fix', () => {
	it('is the last line that was put in', () => {
		assert.deepEqual(placeToWrite([at(5, 9, '\n\n## Result\n\n  [What changed?]\n')], lines), {
			line: 9,
			column: 3,
			endLine: 9,
			endColumn: 18,
		});
	});

	it('starts where the edit does for a text within a line', () => {
		assert.deepEqual(placeToWrite([at(5, 9, ' more ')], lines), { line: 5, column: 10, endLine: 5, endColumn: 14 });
	});

	it('is where something was taken away, at the first edit', () => {
		assert.deepEqual(placeToWrite([at(9, 1, 'x'), at(3, 4, '')], lines), {
			line: 3,
			column: 4,
			endLine: 3,
			endColumn: 4,
		});
	});

	it('counts lines of every kind of break', () => {
		assert.equal(placeToWrite([at(1, 1, 'a\r\nb\rc')], lines).line, 3);
	});
});
