import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, editsConflict, type TextEdit } from '../../../../src/core/text/edit.ts';

describe('edit', () => {
	it('applies edits in any order', () => {
		const edits = [
			{ start: 4, end: 4, text: '!' },
			{ start: 0, end: 1, text: 'A' },
			{ start: 1, end: 3, text: '' },
		];
		assert.equal(applyEdits('abcd', edits), 'Ad!');
		assert.equal(applyEdits('abcd', [...edits].reverse()), 'Ad!');
	});

	it('keeps the order of insertions at one place', () => {
		const insert = (text: string) => ({ start: 1, end: 1, text });
		assert.equal(applyEdits('ab', [insert('1'), insert('2')]), 'a12b');
	});

	it('refuses edits that overlap or lie outside', () => {
		const edit = (start: number, end: number) => ({ start, end, text: '' });
		assert.throws(() => applyEdits('abcd', [edit(0, 2), edit(1, 3)]), RangeError);
		assert.throws(() => applyEdits('abcd', [edit(3, 5)]), RangeError);
		assert.throws(() => applyEdits('abcd', [edit(2, 1)]), RangeError);
		assert.throws(() => applyEdits('abcd', [edit(-1, 1)]), RangeError);
	});

	it('knows which lists of edits touch the same text', () => {
		const edit = (start: number, end: number): TextEdit[] => [{ start, end, text: 'x' }];
		assert.equal(editsConflict(edit(0, 2), edit(1, 3)), true);
		assert.equal(editsConflict(edit(1, 3), edit(0, 2)), true);
		assert.equal(editsConflict(edit(1, 1), edit(1, 1)), true);
		assert.equal(editsConflict(edit(0, 4), edit(2, 2)), true);
		assert.equal(editsConflict(edit(0, 1), edit(1, 2)), false);
		assert.equal(editsConflict(edit(0, 1), []), false);
	});

	it('applies whatever does not conflict, and keeps every other character', () => {
		const span = fc.tuple(fc.nat(20), fc.nat(5));
		fc.assert(
			fc.property(fc.string({ minLength: 25, maxLength: 25 }), fc.array(span), (text, spans) => {
				const chosen: TextEdit[] = [];
				for (const [start, length] of spans) {
					const edit = { start, end: start + length, text: '' };
					if (!editsConflict(chosen, [edit])) {
						chosen.push(edit);
					}
				}
				const kept = [...text.split('')].filter((_, i) => !chosen.some(({ start, end }) => i >= start && i < end));
				assert.equal(applyEdits(text, chosen), kept.join(''));
			}),
		);
	});
});
