import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryFolder } from '../unit/core/practice/memoryFolder.ts';
import { Clock, day, openSession, roundsIn } from '../unit/core/practice/session.ts';

/** What windows do, and what happens to them and to the disk. */
const steps = fc.array(
	fc.record({
		window: fc.nat(1),
		does: fc.constantFrom('rate', 'rate', 'rate', 'undo', 'import', 'load', 'reopen', 'day'),
		disk: fc.constantFrom('fine', 'fine', 'full', 'silent', 'read-only', 'killed'),
		size: fc.nat(900),
	}),
	{ maxLength: 30 },
);

type Session = ReturnType<typeof openSession>;

/** Every rating that was reported as written is there, whatever happens to other writes. */
export const historyLosesNothing = fc.asyncProperty(steps, async (all) => {
	const folder = new MemoryFolder();
	const clock = new Clock();
	const open = () => openSession(folder, { clock });
	const windows: Session[] = [open(), open()];
	const written = new Set<string>();
	let imported = 0;
	for (const { window, does, disk, size } of all) {
		clock.time += 1000;
		setDisk(folder, disk, size);
		const { practice } = windows[window] as Session;
		try {
			switch (does) {
				case 'rate': {
					const added = practice.rate(`q${size % 5}`, 'good', { mode: 'speak' });
					await added.written;
					written.add(added.round.id);
					break;
				}
				case 'undo': {
					const undone = await practice.undo();
					// Undone in this window immediately, and in the files perhaps later.
					written.delete(undone?.round.id ?? '');
					await undone?.written;
					break;
				}
				case 'import': {
					const id = `imported-${++imported}`;
					await practice.import([
						{ v: 1, type: 'round', id, at: clock.time, question: 'q', rating: 'hard', mode: 'write' },
					]);
					written.add(id);
					break;
				}
				case 'load':
					await practice.load();
					break;
				case 'reopen':
					windows[window] = open();
					break;
				case 'day':
					clock.time += size * (day / 100);
			}
		} catch (error) {
			assert.notEqual(disk, 'fine', `${does}: ${error}`);
		}
		if (disk === 'killed') {
			windows[window] = open();
		}
	}
	setDisk(folder, 'fine', 0);
	const found = new Set(await roundsIn(folder, clock));
	assert.deepEqual(
		[...written].filter((id) => !found.has(id)),
		[],
	);
});

function setDisk(folder: MemoryFolder, disk: string, size: number): void {
	folder.room = disk === 'full' || disk === 'silent' ? size : Number.POSITIVE_INFINITY;
	folder.isSilent = disk === 'silent';
	folder.isReadOnly = disk === 'read-only';
	folder.budget = disk === 'killed' ? size : undefined;
}
