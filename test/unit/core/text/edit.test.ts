import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, EditSet, editBetween, type TextEdit } from '../../../../src/core/text/edit.ts';

describe('edit', () => {
	it('keeps the order of insertions at one place', () => {
		const insert = (text: string) => ({ start: 1, end: 1, text });
		assert.equal(applyEdits('ab', [insert('1'), insert('2')]), 'a12b');
	});

	it('refuses edits that overlap or lie outside', () => {
		const edit = (start: number, end: number): TextEdit[] => [{ start, end, text: 'x' }];
		const conflict = (a: TextEdit[], b: TextEdit[]) => {
			const set = new EditSet();
			assert.equal(set.add(a), true);
			return !set.add(b);
		};
		assert.equal(conflict(edit(0, 2), edit(1, 3)), true);
		assert.equal(conflict(edit(1, 3), edit(0, 2)), true);
		assert.equal(conflict(edit(1, 1), edit(1, 1)), true);
		assert.equal(conflict(edit(0, 4), edit(2, 2)), true);
		assert.equal(conflict([...edit(2, 5), ...edit(2, 2)], edit(3, 3)), true);
		assert.equal(conflict(edit(0, 1), edit(1, 2)), false);
		assert.equal(conflict(edit(0, 4), edit(4, 4)), false);
		assert.equal(conflict(edit(0, 1), []), false);
	});

	it('refuses what would cut a character, and what would add half of one', () => {
		const insert = (start: number, text = '') => [{ start, end: start, text }];
		assert.throws(() => applyEdits('it🎉 x', insert(3)), /Edit 3–3 would cut a character/);
		assert.throws(() => applyEdits('e\u0301 x', [{ start: 0, end: 1, text: '' }]), RangeError);
		assert.throws(() => applyEdits('a', insert(1, '\ud83c')), RangeError);
		assert.equal(applyEdits('\ud83ca', insert(2, '\ud83c')), '\ud83ca\ud83c');
		assert.equal(applyEdits('it🎉 x', insert(4, '!')), 'it🎉! x');
	});

	it('makes one text of another by the smallest edit between whole characters and line breaks', () => {
		assert.deepEqual(editBetween('a b c', 'a B c'), { start: 2, end: 3, text: 'B' });
		assert.deepEqual(editBetween('aa', 'aaa'), { start: 2, end: 2, text: 'a' });
		assert.deepEqual(editBetween('a', 'a'), { start: 1, end: 1, text: '' });
		assert.deepEqual(editBetween('x\u{1f600}y', 'x\u{1f601}y'), { start: 1, end: 3, text: '\u{1f601}' });
		assert.deepEqual(editBetween('x\u{1f600}y', 'x\u{1fa00}y'), { start: 1, end: 3, text: '\u{1fa00}' });
		assert.deepEqual(editBetween('x\ny', 'x\r\ny'), { start: 1, end: 2, text: '\r\n' });
		const piece = fc.constantFrom('a', '\r', '\n', '\ud83d', '\ude00', '\ude01');
		const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				fc.pre(/\p{Surrogate}/u.test(before) || !/\p{Surrogate}/u.test(after));
				assert.equal(applyEdits(before, [editBetween(before, after)]), after);
			}),
		);
	});
});
