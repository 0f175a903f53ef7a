import { History, type Writer } from '../../../../src/core/practice/history.ts';
import { Practice, type SavedPractice } from '../../../../src/core/practice/practice.ts';
import { Scheduler } from '../../../../src/core/practice/schedule.ts';
import type { MemoryFolder } from './memoryFolder.ts';

export const day = 24 * 60 * 60 * 1000;
/** Noon of a day in winter, far from midnight in every time zone of interest. */
export const start = Date.UTC(2026, 0, 5, 12);

export class Clock {
	time: number;
	constructor(time = start) {
		this.time = time;
	}
	now = () => this.time;
}

let ids = 0;

/** A window on a history. */
export function openSession(
	folder: MemoryFolder,
	{
		clock = new Clock(),
		saved,
		interview,
		...writer
	}: { clock?: Clock; saved?: SavedPractice | undefined; interview?: () => number | undefined } & Partial<Writer> = {},
): { practice: Practice; history: History; clock: Clock } {
	ids++;
	const history = new History(folder, { machine: 'm1', window: `w${ids}`, ...writer }, clock.now, saved?.marks);
	let count = 0;
	const prefix = ids;
	const practice = new Practice({
		history,
		scheduler: new Scheduler(false),
		now: clock.now,
		newId: () => `${prefix}.${++count}`,
		...(saved && { saved }),
		...(interview && { interview }),
	});
	return { practice, history, clock };
}

/** The ids of the rounds that a new window finds. */
export async function roundsIn(folder: MemoryFolder, clock = new Clock()): Promise<string[]> {
	const rounds = await openSession(folder, { clock }).practice.rounds();
	return rounds.map(({ id }) => id);
}
