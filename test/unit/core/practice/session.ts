import type { Round } from '../../../../src/core/practice/entry.ts';
import { History, type Writer } from '../../../../src/core/practice/history.ts';
import { Practice } from '../../../../src/core/practice/practice.ts';
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
		interview,
		...writer
	}: { clock?: Clock; interview?: () => number | undefined } & Partial<Writer> = {},
): { practice: Practice; history: History; clock: Clock } {
	ids++;
	const history = new History(folder, { machine: 'm1', window: `w${ids}`, ...writer }, clock.now);
	let count = 0;
	const prefix = ids;
	const practice = new Practice({
		history,
		scheduler: new Scheduler(false),
		now: clock.now,
		newId: () => `${prefix}.${++count}`,
		...(interview && { interview }),
	});
	return { practice, history, clock };
}

/** The rounds that count for a window, once it has read everything. */
export async function roundsOf(practice: Practice): Promise<readonly Round[]> {
	await practice.load();
	return practice.rounds;
}

/** The ids of the rounds that a new window finds. */
export async function roundsIn(folder: MemoryFolder, clock = new Clock()): Promise<string[]> {
	return (await roundsOf(openSession(folder, { clock }).practice)).map(({ id }) => id);
}
