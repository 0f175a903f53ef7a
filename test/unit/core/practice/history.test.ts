import assert from 'node:assert/strict';
import { History } from '../../../../src/core/practice/history.ts';
import { Killed, MemoryFolder } from './memoryFolder.ts';
import { Clock, day, openSession, roundsIn, start } from './session.ts';

const speak = { mode: 'speak' } as const;

describe('history: files', () => {
	it('are not made before the first round', async () => {
		const folder = new MemoryFolder();
		const { practice } = openSession(folder);
		await practice.load();
		await practice.rounds();
		assert.equal(await practice.undo(), undefined);
		assert.equal(folder.files.size, 0);
	});

	it('are one for each window, named by machine and day', async () => {
		const folder = new MemoryFolder();
		const one = openSession(folder, { machine: 'aa', window: 'x' });
		const two = openSession(folder, { machine: 'aa', window: 'y' });
		await one.practice.rate('q1', 'good', speak).written;
		await two.practice.rate('q1', 'good', speak).written;
		await one.practice.rate('q2', 'good', speak).written;
		assert.deepEqual([...folder.files.keys()].sort(), ['aa-2026-01-05-x.jsonl', 'aa-2026-01-05-y.jsonl']);
	});

	it('stay small, so that a rating costs the same after any number of rounds', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		for (let count = 0; count < 3000; count++) {
			clock.time += 1000;
			await practice.rate(`q${count % 50}`, 'good', speak).written;
		}
		const before = folder.written;
		await practice.rate('q1', 'good', speak).written;
		assert.ok(folder.written - before < 100_000, String(folder.written - before));
		assert.equal((await roundsIn(folder, clock)).length, 3001);
	});

	it('of a new day are new', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder, { machine: 'aa', window: 'x' });
		await practice.rate('q1', 'good', speak).written;
		clock.time += day;
		await practice.rate('q1', 'good', speak).written;
		assert.deepEqual([...folder.files.keys()], ['aa-2026-01-05-x.jsonl', 'aa-2026-01-06-x-2.jsonl']);
	});
});

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
			const found = (await session.practice.rounds()).map(({ id }) => id);
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

	it('when two windows practice at once', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const windows = [openSession(folder, { clock }), openSession(folder, { clock })];
		const ids: string[] = [];
		for (let count = 0; count < 40; count++) {
			clock.time += 7;
			const added = windows.map(({ practice }) => practice.rate(`q${count % 5}`, 'good', speak));
			await Promise.all(added.map(({ written }) => written));
			ids.push(...added.map(({ round }) => round.id));
		}
		assert.deepEqual((await roundsIn(folder, clock)).sort(), ids.sort());
		for (const { practice } of windows) {
			await practice.load();
			const [fresh] = [openSession(folder, { clock }).practice];
			await fresh.load();
			assert.deepEqual(practice.summary, fresh.summary);
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
		const { practice, history, clock } = openSession(folder);
		const first = practice.rate('q1', 'good', speak);
		await first.written;
		folder.room = 200;
		const second = practice.rate('q2', 'good', speak);
		await assert.rejects(second.written, /NoSpace/);
		assert.equal(history.isPending, true);
		assert.equal(practice.memoryOf('q2')?.rounds, 1);
		assert.equal(practice.save(), undefined);
		assert.deepEqual(
			(await practice.rounds()).map(({ id }) => id),
			[first.round.id, second.round.id],
		);
		assert.deepEqual(await roundsIn(folder, clock), [first.round.id]);
		folder.room = Number.POSITIVE_INFINITY;
		const third = practice.rate('q3', 'good', speak);
		await third.written;
		assert.equal(history.isPending, false);
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
			(await next.practice.rounds()).map(({ id }) => id),
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

	it('keep a file from being merged', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const ids = await manyFilesIn(folder, clock, 20);
		const [first] = [...folder.files.keys()];
		assert.ok(first);
		const text = folder.text(first) + newer;
		folder.set(first, text);
		clock.time += 5 * day;
		await openSession(folder, { clock }).history.compact();
		assert.equal(folder.text(first), text);
		assert.equal(folder.files.size, 2);
		assert.deepEqual(await roundsIn(folder, clock), ids);
	});
});

describe('history: many files', () => {
	it('of this machine become one when they rest; those of others stay', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const ids = await manyFilesIn(folder, clock, 20);
		const other = openSession(folder, { clock, machine: 'm2', window: 'o' });
		const last = other.practice.rate('q1', 'good', speak);
		await last.written;
		await openSession(folder, { clock }).history.compact();
		assert.equal(folder.files.size, 21, 'files of today and yesterday may still be written');
		clock.time += 5 * day;
		await openSession(folder, { clock }).history.compact();
		assert.equal(folder.files.size, 2);
		assert.deepEqual(await roundsIn(folder, clock), [...ids, last.round.id]);
	});

	it('need not be read again after they became one', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		await manyFilesIn(folder, clock, 20);
		clock.time += 5 * day;
		const { practice, history } = openSession(folder, { clock });
		await practice.load();
		await history.compact();
		const { marks } = history;
		const again = new History(folder, { machine: 'm1', window: 'z' }, clock.now, marks);
		const read = await again.read();
		assert.deepEqual([read.entries.length, read.isWhole], [0, false]);
		assert.equal(await practice.load(), false);
	});

	it('lose nothing when the merging is killed at any step', async () => {
		for (let budget = 0, isKilled = true; isKilled; budget += budget < 3000 ? 97 : 1) {
			const folder = new MemoryFolder();
			const clock = new Clock();
			const ids = await manyFilesIn(folder, clock, 20);
			clock.time += 5 * day;
			folder.budget = budget;
			isKilled = await openSession(folder, { clock })
				.history.compact()
				.then(
					() => false,
					() => true,
				);
			folder.budget = undefined;
			assert.deepEqual(await roundsIn(folder, clock), ids, `after ${budget}`);
			await openSession(folder, { clock }).history.compact();
			assert.deepEqual(await roundsIn(folder, clock), ids, `after ${budget}, tried again`);
		}
	});

	it('of two windows that merge at once lose nothing', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const ids = await manyFilesIn(folder, clock, 20);
		clock.time += 5 * day;
		await Promise.allSettled([1, 2].map(() => openSession(folder, { clock }).history.compact()));
		assert.deepEqual(await roundsIn(folder, clock), ids);
	});
});

describe('history: what is merged', () => {
	const old = (index: number, end = '.jsonl') => `m1-2026-01-0${1 + (index % 4)}-w${index}${end}`;
	const line = (id: string) =>
		`${JSON.stringify({ v: 1, type: 'round', id, at: start, question: 'q', rating: 'good', mode: 'speak' })}\n`;
	const later = () => new Clock(start + 9 * day);

	/** Fifteen old files of this machine, one too few to be merged. */
	function folderWith(more: Readonly<Record<string, string>>): MemoryFolder {
		const folder = new MemoryFolder();
		for (let index = 0; index < 15; index++) {
			folder.set(old(index), line(`r${index}`));
		}
		for (const [name, text] of Object.entries(more)) {
			folder.set(name, text);
		}
		return folder;
	}

	it('are sixteen files at least', async () => {
		assert.equal(await openSession(folderWith({}), { clock: later() }).history.compact(), false);
		const folder = folderWith({ [old(20)]: line('last') });
		assert.equal(await openSession(folder, { clock: later() }).history.compact(), true);
		assert.equal(folder.files.size, 1);
	});

	it('are whole lines of a copy that was never finished, and nothing of a torn one', async () => {
		const folder = folderWith({ [old(20, '.jsonl.new')]: `${line('whole')}\n{"v":1,"ty` });
		assert.equal(await openSession(folder, { clock: later() }).history.compact(), true);
		const [name = ''] = folder.files.keys();
		assert.equal(folder.files.size, 1);
		const lines = folder.text(name).split('\n');
		assert.equal(lines.pop(), '');
		assert.deepEqual(
			lines.map((each) => JSON.parse(each).id),
			[...Array.from({ length: 15 }, (_, index) => `r${index}`), 'whole'],
		);
	});

	it('are not files with a torn line of their own, nor copies with lines of others', async () => {
		const torn = { [old(20)]: `${line('kept')}{"v":1,"ty`, [old(21, '.jsonl.new')]: `${line('too')}{"v":7}\n` };
		const folder = folderWith(torn);
		await openSession(folder, { clock: later() }).history.compact();
		for (const [name, text] of Object.entries(torn)) {
			assert.equal(folder.text(name), text);
		}
		assert.equal(folder.files.size, 3);
	});

	it('stay where the merged file is not whole on the disk', async () => {
		const folder = folderWith({ [old(20)]: line('last') });
		const names = [...folder.files.keys()];
		folder.room = 3000;
		folder.isSilent = true;
		await assert.rejects(openSession(folder, { clock: later() }).history.compact(), /not written completely/);
		assert.deepEqual(
			names.filter((name) => !folder.files.has(name)),
			[],
		);
	});

	it('and a file that cannot be read is named', async () => {
		const folder = folderWith({});
		const { read } = folder;
		folder.read = (name) => (name === old(3) ? Promise.reject(new Error('NoPermissions')) : read.call(folder, name));
		const { history } = openSession(folder, { clock: later() });
		assert.deepEqual((await history.readAll()).problems, [{ name: old(3), line: null, problem: 'unreadable' }]);
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
		await next.practice.rounds();
		assert.deepEqual(
			next.practice.problems.map(({ name }) => name),
			['m9-2020-01-01-x.jsonl', 'm9-2020-01-03-x.jsonl'],
			'nor is more than 50 MB of all together',
		);
	});
});

describe('history: reading on', () => {
	it('reads only files that have changed, and only what is new in them', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const ids = await manyFilesIn(folder, clock, 5);
		const { practice, history } = openSession(folder, { clock });
		await practice.load();
		folder.reads.length = 0;
		assert.equal(await practice.load(), false);
		assert.deepEqual(folder.reads, []);
		const other = openSession(folder, { clock, machine: 'm9', window: 'o' });
		clock.time += 1000;
		await other.practice.load();
		folder.reads.length = 0;
		await other.practice.rate('q1', 'hard', speak).written;
		assert.equal(await practice.load(), true);
		// Written data is read back from a file next to its own.
		assert.deepEqual(folder.reads, ['m9-2026-01-05-o.jsonl.new', 'm9-2026-01-05-o.jsonl']);
		assert.equal((await history.read()).entries.length, 0);
		assert.equal((await practice.rounds()).length, ids.length + 1);
	});

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
