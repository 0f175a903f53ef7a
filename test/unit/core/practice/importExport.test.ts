import assert from 'node:assert/strict';
import type { Round } from '../../../../src/core/practice/entry.ts';
import { readExport, toCsv, toJson } from '../../../../src/core/practice/importExport.ts';

const rounds: readonly Round[] = [
	{ v: 1, type: 'round', id: 'a', at: 0, question: 'q1', rating: 'good', mode: 'speak', answerSeconds: 100.5 },
	{ v: 1, type: 'round', id: 'b', at: 1000, question: 'q2', rating: 'again', mode: 'write', words: 12 },
];

describe('exports', () => {
	it('as JSON are read back as they were', () => {
		assert.deepEqual(readExport(toJson(rounds)), { rounds, passedOver: 0 });
		assert.deepEqual(readExport(toJson([])), { rounds: [], passedOver: 0 });
		assert.equal(toJson([]), '{\n\t"version": 1,\n\t"rounds": []\n}\n');
	});

	it('say how much of them is no round', () => {
		const text = JSON.stringify({
			version: 1,
			rounds: [...rounds, { v: 9 }, 'x', { v: 1, type: 'reset', id: 'r', at: 1 }],
		});
		assert.deepEqual(readExport(text), { rounds, passedOver: 3 });
	});

	it('can be files of the history as well', () => {
		const lines = rounds.map((round) => JSON.stringify(round)).join('\n');
		assert.deepEqual(readExport(`${lines}\n{"v":`), { rounds, passedOver: 1 });
	});

	it('are nothing else', () => {
		for (const text of ['', 'hello', '[]', '{"version":2,"rounds":[]}', '{"rounds":[]}', '\u0000']) {
			assert.equal(readExport(text), undefined, text);
		}
	});

	it('as a table hold a row a round, quoted where needed, and no formulas', () => {
		const titles = { q1: 'Say "hello", now', q2: '=cmd()' } as Readonly<Record<string, string>>;
		const csv = toCsv(rounds, (id) => titles[id] ?? '');
		assert.deepEqual(csv.split('\r\n'), [
			'date,question,title,rating,mode,thinkSeconds,answerSeconds,targetSeconds,words',
			'1970-01-01T00:00:00.000Z,q1,"Say ""hello"", now",good,speak,,100.5,,',
			"1970-01-01T00:00:01.000Z,q2,'=cmd(),again,write,,,,12",
			'',
		]);
	});
});
