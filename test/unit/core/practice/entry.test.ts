import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Entry, modes, ratings, readEntries, writeEntry } from '../../../../src/core/practice/entry.ts';

const seconds = fc.double({ min: 0, max: 1_000_000, noNaN: true }).map((value) => value + 0);
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const head = { v: fc.constant(1 as const), id: text, at: fc.nat() };

const entry: fc.Arbitrary<Entry> = fc.oneof(
	fc.record(
		{
			...head,
			type: fc.constant('round' as const),
			question: text,
			rating: fc.constantFrom(...ratings),
			mode: fc.constantFrom(...modes),
			thinkSeconds: seconds,
			answerSeconds: seconds,
			targetSeconds: seconds,
			words: fc.nat(),
			interview: text,
			importedAt: fc.nat(),
		},
		{ requiredKeys: ['v', 'id', 'at', 'type', 'question', 'rating', 'mode'] },
	) as fc.Arbitrary<Entry>,
	fc.record({ ...head, type: fc.constant('undo' as const), round: text }),
	fc.record({ ...head, type: fc.constant('reset' as const) }),
);

describe('entries', () => {
	it('are read as they were written, a line each', () => {
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				const plain = JSON.parse(JSON.stringify(entries));
				const lines = entries.map(writeEntry);
				assert.ok(lines.every((line) => line.indexOf('\n') === line.length - 1));
				assert.deepEqual(readEntries(lines.join('')), { entries: plain, problems: [] });
			}),
		);
	});

	it('keep the known keys of lines that say more', () => {
		const line = '{"v":1,"type":"undo","id":"a","at":1,"round":"b","color":"red"}';
		assert.deepEqual(readEntries(line).entries, [{ v: 1, type: 'undo', id: 'a', at: 1, round: 'b' }]);
	});

	it('are never made of lines that are wrong', () => {
		const good = { v: 1, type: 'round', id: 'a', at: 1, question: 'q', rating: 'good', mode: 'speak' };
		const bad: readonly object[] = [
			{ id: '' },
			{ id: 7 },
			{ at: -1 },
			{ at: 1.5 },
			{ at: '2026-01-01' },
			{ question: undefined },
			{ question: '' },
			{ question: 'x'.repeat(501) },
			{ interview: '' },
			{ interview: 'x'.repeat(501) },
			{ at: 8.64e15 + 1 },
			{ importedAt: -1 },
			{ thinkSeconds: 1_000_001 },
			{ targetSeconds: '3' },
			{ words: -1 },
			{ words: 1.5 },
			{ told: 'task' },
			{ told: ['task', 'joke'] },
			{ type: 'rounds' },
			{ rating: 'superb' },
			{ mode: 'sing' },
			{ answerSeconds: -1 },
			{ answerSeconds: null },
			{ v: 0 },
			{ unknown: 'x'.repeat(100_000) },
		];
		for (const wrong of bad) {
			const line = JSON.stringify({ ...good, ...wrong });
			assert.deepEqual(readEntries(line), { entries: [], problems: [{ line: 1, problem: 'foreign' }] }, line);
		}
		for (const right of [
			{},
			{ question: 'x'.repeat(500), interview: 'x'.repeat(500) },
			{ at: 0, importedAt: 8.64e15, words: 0 },
			{ thinkSeconds: 0, answerSeconds: 1_000_000, targetSeconds: 0.5 },
			{ told: ['task', 'onTime'] },
			{ told: [] },
		]) {
			const line = JSON.stringify({ ...good, ...right });
			assert.deepEqual(readEntries(line), { entries: [{ ...good, ...right }], problems: [] }, line);
		}
	});

	it('are passed over where they are torn, of a newer version or of somebody else, each with its line', () => {
		const lines = ['null', '', '{"v":2}', ' \r', '{"v":"2"}', '{"v":1,"ty', '[]', '7', '{"v":1}', '{"type":"round"}'];
		assert.deepEqual(
			readEntries(lines.join('\n')).problems.map(({ line, problem }) => `${line} ${problem}`),
			['1 foreign', '3 newer', '5 foreign', '6 torn', '7 foreign', '8 foreign', '9 foreign', '10 foreign'],
		);
	});

	it('can be read from any text without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (any) => {
				const { entries, problems } = readEntries(any);
				const lines = any.split('\n').filter((line) => line.trim() !== '');
				assert.equal(entries.length + problems.length, lines.length);
			}),
		);
	});
});
