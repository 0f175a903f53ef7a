import assert from 'node:assert/strict';
import { readEntries } from '../../../../src/core/practice/entry.ts';

describe('entries', () => {
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
});
