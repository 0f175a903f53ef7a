import assert from 'node:assert/strict';
import fc from 'fast-check';
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

	it('clamps what lies outside', () => {
		const lines = new LineIndex('ab\ncd');
		assert.deepEqual(lines.positionAt(-1), { line: 1, column: 1 });
		assert.deepEqual(lines.positionAt(99), { line: 2, column: 3 });
		assert.equal(lines.offsetAt({ line: 1, column: 99 }), 2);
		assert.equal(lines.offsetAt({ line: 99, column: 1 }), 3);
		assert.equal(lines.startOf(0), 0);
	});

	it('converts offsets to positions and back', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀') });
		fc.assert(
			fc.property(text, fc.nat(60), (text, nat) => {
				const lines = new LineIndex(text);
				const offset = Math.min(nat, text.length);
				const position = lines.positionAt(offset);
				const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
				assert.equal(lines.offsetAt(position), inBreak ? offset - 1 : offset);
				assert.ok(lines.startOf(position.line) <= offset);
			}),
		);
	});

	it('detects the line break of a text from its first one', () => {
		const breaks = ['', 'a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb\n', 'a\r'].map(lineBreakOf);
		assert.deepEqual(breaks, ['\n', '\n', '\n', '\r\n', '\r', '\r']);
	});
});
