import assert from 'node:assert/strict';
import { MemoryFolder } from './memoryFolder.ts';
import { Clock, day, openSession, start } from './session.ts';

const line = (id: string) =>
	`${JSON.stringify({ v: 1, type: 'round', id, at: start, question: 'q', rating: 'good', mode: 'speak' })}\n`;
const name = (index: number) => `m1-2026-01-01-w${index}.jsonl`;

function folderOf(count: number, textOf = (index: number) => line(`r${index}`)): MemoryFolder {
	const folder = new MemoryFolder();
	for (let index = 0; index < count; index++) {
		folder.set(name(index), textOf(index));
	}
	return folder;
}

describe('files of a history', () => {
	const compact = (folder: MemoryFolder, now = start + 9 * day) =>
		openSession(folder, { clock: new Clock(now) }).history.compact();

	it('are left alone from a megabyte on', async () => {
		const folder = folderOf(17, (index) =>
			index === 0 ? line('r0').repeat(1_000_000 / line('r0').length + 1) : line(`r${index}`),
		);
		assert.equal(await compact(folder), true);
		assert.deepEqual([folder.files.size, folder.files.has(name(0))], [2, true]);
	});

	it('rest for two days', async () => {
		const january3 = Date.UTC(2026, 0, 3, 12);
		assert.equal(await compact(folderOf(16), january3), false);
		assert.equal(await compact(folderOf(16), january3 + day), true);
	});

	it('become no other one where fewer than two can be read', async () => {
		const folder = folderOf(16, (index) => (index < 15 ? '{"v":1,"ty' : line('whole')));
		const names = [...folder.files.keys()];
		assert.equal(await compact(folder), false);
		assert.deepEqual([...folder.files.keys()], names);
		const two = folderOf(16, (index) => (index < 14 ? '{"v":1,"ty' : line(`r${index}`)));
		assert.equal(await compact(two), true);
		assert.equal(two.files.size, 15);
	});

	it('stay where the merged file says something else once it has its name', async () => {
		const folder = folderOf(16);
		const { read } = folder;
		folder.read = async (each) => {
			const text = await read.call(folder, each);
			return each.startsWith('m1-2026-01-14') && each.endsWith('.jsonl') ? text.slice(1) : text;
		};
		assert.equal(await compact(folder), false);
		assert.equal(folder.files.size, 17);
	});

	it('are read again where one has changed and kept its size, and problems are named by their lines', async () => {
		const folder = folderOf(1, () => line('a') + line('b'));
		const { practice, history } = openSession(folder);
		assert.equal(await practice.load(), true);
		assert.equal(await practice.load(), false);
		folder.set(name(0), line('a') + line('b'));
		folder.reads.length = 0;
		await practice.load();
		assert.deepEqual(folder.reads, [name(0)]);
		folder.set(name(0), `${line('a')}${line('b')}torn\n${line('c')}`);
		assert.deepEqual((await history.read()).problems, [{ name: name(0), line: 3, problem: 'torn' }]);
	});
});

describe('what is kept of a history', () => {
	it('is all that is known, with how far its files were read', async () => {
		const folder = folderOf(2);
		const { practice, history } = openSession(folder);
		await practice.load();
		const saved = practice.save();
		assert.ok(saved);
		assert.equal(saved.marks, history.marks);
		assert.deepEqual(new Map(saved.summary.memories), practice.memories());
		folder.reads.length = 0;
		const next = openSession(folder, { saved }).practice;
		assert.equal(await next.load(), false);
		assert.deepEqual([next.memoryOf('q')?.rounds, folder.reads], [2, []]);
	});

	it('is nothing of a folder without files', async () => {
		const { practice } = openSession(new MemoryFolder());
		assert.equal(await practice.load(), false);
		assert.deepEqual([practice.problems, await practice.rounds()], [[], []]);
	});
});
