import assert from 'node:assert/strict';
import { cpuTime } from '../../cpuTime.ts';
import { Killed, MemoryFolder } from './memoryFolder.ts';
import { Clock, openSession, roundsIn, roundsOf, start } from './session.ts';

const speak = { mode: 'speak' } as const;

describe('history: nothing is lost', () => {
	it('when the writer is killed at any byte or step', async () => {
		let kills = 0;
		for (let budget = 0; ; budget++) {
			const folder = new MemoryFolder();
			const { practice, clock } = openSession(folder);
			const kept: string[] = [];
			for (const question of ['ä1', 'ä2']) {
				const { round, written } = practice.rate(question, 'good', speak);
				await written;
				kept.push(round.id);
			}
			folder.budget = budget;
			const { round, written } = practice.rate('ä3', 'easy', speak);
			const isKilled = await written.then(
				() => false,
				(error) => error instanceof Killed || String(error).includes('NoSpace'),
			);
			folder.budget = undefined;
			const found = await roundsIn(folder, clock);
			assert.deepEqual(found.slice(0, 2), kept, `after ${budget} bytes`);
			assert.ok(found.length === 2 || found[2] === round.id, `after ${budget} bytes`);
			if (!isKilled) {
				assert.deepEqual(found, [...kept, round.id]);
				break;
			}
			kills++;
			// The next window continues as if nothing had happened.
			const next = openSession(folder, { clock });
			const after = next.practice.rate('ä4', 'hard', speak);
			await after.written;
			assert.deepEqual(new Set(await roundsIn(folder, clock)), new Set([...found, after.round.id]));
		}
		assert.ok(kills > 300, String(kills));
	});

	it('when a file is cut off at any byte: whole lines count, the torn one is named', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder, { machine: 'a', window: 'b' });
		const ids: string[] = [];
		for (const question of ['ä1', '日本', 'q3']) {
			const { round, written } = practice.rate(question, 'good', speak);
			await written;
			ids.push(round.id);
		}
		const name = 'a-2026-01-05-b.jsonl';
		const bytes = folder.files.get(name)?.bytes ?? new Uint8Array();
		const ends = [...bytes.keys()].filter((index) => bytes[index] === 10);
		assert.equal(ends.length, 3);
		for (let length = 0; length <= bytes.length; length++) {
			folder.set(name, bytes.slice(0, length));
			const session = openSession(folder, { clock });
			const found = (await roundsOf(session.practice)).map(({ id }) => id);
			const whole = ends.filter((end) => end <= length).length;
			assert.deepEqual(found, ids.slice(0, whole), `cut at ${length}`);
			const isTorn = length > 0 && !ends.includes(length) && bytes[length - 1] !== 10;
			assert.deepEqual(
				session.practice.problems,
				isTorn ? [{ name, line: whole + 1, problem: 'torn' }] : [],
				`cut at ${length}`,
			);
		}
	});

	it('when ratings are given faster than they are written', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		const added = Array.from({ length: 20 }, (_, index) => practice.rate(`q${index}`, 'good', speak));
		await Promise.all(added.map(({ written }) => written));
		assert.deepEqual(
			await roundsIn(folder, clock),
			added.map(({ round }) => round.id),
		);
	});

	it('when the disk is full: what could not be written counts and is written later', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		const first = practice.rate('q1', 'good', speak);
		await first.written;
		folder.room = 200;
		const second = practice.rate('q2', 'good', speak);
		await assert.rejects(second.written, /NoSpace/);
		assert.equal(practice.memoryOf('q2')?.rounds, 1);
		assert.deepEqual(
			(await roundsOf(practice)).map(({ id }) => id),
			[first.round.id, second.round.id],
		);
		assert.deepEqual(await roundsIn(folder, clock), [first.round.id]);
		folder.room = Number.POSITIVE_INFINITY;
		const third = practice.rate('q3', 'good', speak);
		await third.written;
		assert.deepEqual(await roundsIn(folder, clock), [first.round.id, second.round.id, third.round.id]);
	});

	it('when the folder cannot be written: rounds count while the window is open', async () => {
		const folder = new MemoryFolder();
		folder.isReadOnly = true;
		const { practice } = openSession(folder);
		await assert.rejects(practice.rate('q1', 'good', speak).written, /NoPermissions/);
		await practice.load();
		assert.equal(practice.memoryOf('q1')?.rounds, 1);
		await assert.rejects((await practice.undo())?.written ?? Promise.resolve(), /NoPermissions/);
		assert.equal(practice.memoryOf('q1'), undefined);
	});

	it('when somebody deletes the file of a window that is open', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		const first = practice.rate('q1', 'good', speak);
		await first.written;
		folder.files.clear();
		const second = practice.rate('q2', 'good', speak);
		await second.written;
		assert.deepEqual(await roundsIn(folder, clock), [first.round.id, second.round.id]);
	});
});

describe('history: lines of others', () => {
	const newer = '{"v":2,"type":"round","id":"z","at":1,"question":"q1","rating":5}';
	const foreign = [
		'hello',
		'{"a":1}',
		'[]',
		'null',
		'{"v":1,"type":"round","id":"x"}',
		'{"v":1,"type":"gift","id":"x","at":1}',
	];

	it('are passed over, named and never changed', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder, { machine: 'a', window: 'b' });
		const { round, written } = practice.rate('q1', 'good', speak);
		await written;
		const text = `${[newer, ...foreign].join('\n')}\n${folder.text('a-2026-01-05-b.jsonl')}\r\n\n`;
		folder.set('other-2020-01-01-x.jsonl', text);
		folder.set('notes.txt', 'not ours');
		const next = openSession(folder, { clock });
		assert.deepEqual(
			(await roundsOf(next.practice)).map(({ id }) => id),
			[round.id],
		);
		assert.deepEqual(
			next.practice.problems.map(({ line, problem }) => [line, problem]),
			[
				[1, 'newer'],
				[2, 'torn'],
				[3, 'foreign'],
				[4, 'foreign'],
				[5, 'foreign'],
				[6, 'foreign'],
				[7, 'foreign'],
			],
		);
		await next.practice.rate('q2', 'good', speak).written;
		assert.equal(folder.text('other-2020-01-01-x.jsonl'), text);
		assert.ok(!folder.reads.includes('notes.txt'));
	});
});

describe('history: a file system that writes less than it was given and says nothing', () => {
	it('makes no rating count as written that is not', async () => {
		const folder = new MemoryFolder();
		folder.room = 3000;
		folder.isSilent = true;
		const { practice, clock } = openSession(folder);
		const acknowledged: string[] = [];
		for (let count = 0; count < 60; count++) {
			clock.time += 1000;
			const { round, written } = practice.rate(`q${count}`, 'good', speak);
			await written.then(
				() => acknowledged.push(round.id),
				(error) => assert.match(String(error), /not written completely/),
			);
		}
		assert.ok(acknowledged.length > 5 && acknowledged.length < 30, String(acknowledged.length));
		const found = await roundsIn(folder, clock);
		assert.deepEqual(
			acknowledged.filter((id) => !found.includes(id)),
			[],
		);
		// Once there is room again, kept ratings are written along with the next one.
		folder.room = Number.POSITIVE_INFINITY;
		await practice.rate('last', 'good', speak).written;
		assert.equal((await roundsIn(folder, clock)).length, 61);
	});
});

describe('history: files that cannot be read', () => {});

describe('history: very large files', () => {
	it('are not read, which is said, and are left as they are', async () => {
		const folder = new MemoryFolder();
		const { practice } = openSession(folder);
		await practice.rate('q1', 'good', speak).written;
		folder.set('m9-2020-01-01-x.jsonl', new Uint8Array(60_000_000).fill(0x20));
		const next = openSession(folder);
		await next.practice.load();
		assert.equal(next.practice.memoryOf('q1')?.rounds, 1);
		assert.deepEqual(next.practice.problems, [{ name: 'm9-2020-01-01-x.jsonl', line: null, problem: 'too-large' }]);
		assert.ok(!folder.reads.includes('m9-2020-01-01-x.jsonl'));
		assert.ok(folder.files.has('m9-2020-01-01-x.jsonl'));
		folder.set('m9-2020-01-02-x.jsonl', new Uint8Array(30_000_000).fill(0x20));
		folder.set('m9-2020-01-03-x.jsonl', new Uint8Array(30_000_000).fill(0x20));
		await roundsOf(next.practice);
		assert.deepEqual(
			next.practice.problems.map(({ name }) => name),
			['m9-2020-01-01-x.jsonl', 'm9-2020-01-03-x.jsonl'],
			'nor is more than 50 MB of all together',
		);
	});
});

describe('history: ten thousand rounds', () => {
	it('are read and counted in a few times what parsing their lines takes', async () => {
		const folder = new MemoryFolder();
		for (let file = 0; file < 50; file++) {
			const lines = Array.from({ length: 200 }, (_, index) => {
				const number = file * 200 + index;
				const at = start - (10_000 - number) * 60_000;
				const head = { v: 1, type: 'round', id: `r${number}`, at, question: `q${number % 90}` };
				return `${JSON.stringify({ ...head, rating: 'good', mode: 'speak', answerSeconds: 110, targetSeconds: 120 })}\n`;
			});
			folder.set(`m-2026-01-01-w${file}.jsonl`, lines.join(''));
		}
		const load = async () => {
			const { practice } = openSession(folder);
			await practice.load();
			assert.equal(practice.rounds.length, 10_000);
		};
		const parse = async () => {
			for (const { bytes } of folder.files.values()) {
				new TextDecoder()
					.decode(bytes)
					.trimEnd()
					.split('\n')
					.map((line) => JSON.parse(line));
			}
		};
		// The least of several, in turns: what other tests left behind may be collected meanwhile.
		const timeOf = async (work: () => Promise<void>) => {
			const before = cpuTime();
			await work();
			return cpuTime() - before;
		};
		const [loads, parses]: [number[], number[]] = [[], []];
		for (let run = 0; run < 6; run++) {
			loads.push(await timeOf(load));
			parses.push(await timeOf(parse));
		}
		const ratio = Math.min(...loads) / Math.min(...parses);
		assert.ok(ratio < 20, `${ratio} times the parsing`);
	});
});

describe('history: reading on', () => {
	it('reads all again when a file is gone or shorter than it was', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		await manyFilesIn(folder, clock, 3);
		const { practice } = openSession(folder, { clock });
		await practice.load();
		const [first, second] = [...folder.files.keys()];
		assert.ok(first && second);
		folder.files.delete(first);
		assert.equal(await practice.load(), true);
		assert.equal(practice.summary.memories.size, 2);
		folder.set(second, '');
		assert.equal(await practice.load(), true);
		assert.equal(practice.summary.memories.size, 1);
	});
});

async function manyFilesIn(folder: MemoryFolder, clock: Clock, count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let index = 0; index < count; index++) {
		clock.time = start + index * 60_000;
		const { practice } = openSession(folder, { clock });
		const { round, written } = practice.rate(`q${index}`, 'good', speak);
		await written;
		ids.push(round.id);
	}
	return ids;
}
