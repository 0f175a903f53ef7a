import assert from 'node:assert/strict';
import { LineIndex, lineBreakOf } from '../../../../src/core/text/lineIndex.ts';

describe('LineIndex', () => {
	it('ends lines at every kind of line break', () => {
		const lines = new LineIndex('a\r\nb\rc\nd');
		assert.equal(lines.count, 4);
		assert.deepEqual(
			[1, 2, 3, 4].map((line) => [lines.startOf(line), lines.endOf(line)]),
			[
				[0, 1],
				[3, 4],
				[5, 6],
				[7, 8],
			],
		);
	});

	it('detects the line break of a text from its first one', () => {
		const breaks = ['', 'a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb\n', 'a\r'].map(lineBreakOf);
		assert.deepEqual(breaks, ['\n', '\n', '\n', '\r\n', '\r', '\r']);
	});
});
