import { day, startOfDay } from './days.ts';
import type { Entry, Round } from './entry.ts';
import type { Memory, Scheduler } from './schedule.ts';

/** How far the clocks of machines may differ, in ms. A round dated further ahead comes from a wrong clock. */
export const tolerance = day;

/** For how many of the last rounds it is known whether they were repeats. */
const repeatsKept = 10;
/** How many days with a round are kept: nobody counts a streak of more than a year. */
const daysKept = 400;

/** What all rounds so far add up to. */
export interface Summary {
	/** By question. */
	readonly memories: ReadonlyMap<string, Memory>;
	/** Whether each of the last rounds, newest first, was of a question practiced before. */
	readonly repeats: readonly boolean[];
	/**
	 * The number of rounds on each of the last days with one, by the day's first moment in ms since 1970; oldest first.
	 */
	readonly days: readonly (readonly [number, number])[];
	/** When the last round or reset was. */
	readonly lastAt: number;
	/** Rounds dated in the future; each counts once its day comes. */
	readonly future: readonly Round[];
	/** The first reset dated in the future, which hides nothing until then; absent if there is none. */
	readonly nextReset?: number | undefined;
}

export const emptySummary: Summary = { memories: new Map(), repeats: [], days: [], lastAt: 0, future: [] };

/** The rounds that count, and when the history was last reset (0: never). */
export interface Counted {
	/** Oldest first. */
	readonly rounds: readonly Round[];
	readonly resetAt: number;
	readonly nextReset: number | undefined;
}

/**
 * The rounds that count: each once, without those that were taken back or came before a reset. The order of the entries
 * and of their files does not matter. A reset dated in the future comes from a wrong clock and hides nothing until
 * then.
 */
export function countedRounds(entries: Iterable<Entry>, now: number): Counted {
	const rounds = new Map<string, Round>();
	const undone = new Set<string>();
	let resetAt = 0;
	let nextReset: number | undefined;
	for (const entry of entries) {
		if (entry.type === 'reset') {
			if (entry.at > now + tolerance) {
				nextReset = Math.min(nextReset ?? entry.at, entry.at);
			} else {
				resetAt = Math.max(resetAt, entry.at);
			}
		} else if (entry.type === 'undo') {
			undone.add(entry.round);
		} else {
			const known = rounds.get(entry.id);
			if (!known || isAhead(entry, known)) {
				rounds.set(entry.id, entry);
			}
		}
	}
	const counted = [...rounds.values()]
		.filter((round) => !undone.has(round.id) && (round.importedAt ?? round.at) > resetAt)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	return { rounds: counted, resetAt, nextReset };
}

/**
 * Whether an entry replaces a known one with its id, such as a round and its copy from an export. Every machine comes
 * to the same decision.
 */
export function isAhead(entry: Entry, known: Entry): boolean {
	const importedAt = (one: Entry) => (one.type === 'round' && one.importedAt) || 0;
	const later = importedAt(entry) - importedAt(known);
	return later > 0 || (later === 0 && JSON.stringify(entry) > JSON.stringify(known));
}

/** Summarizes a whole history. */
export function summarize({ rounds, resetAt, nextReset }: Counted, scheduler: Scheduler, now: number): Summary {
	return addRounds({ ...emptySummary, lastAt: resetAt, nextReset }, rounds, scheduler, now);
}

/**
 * Adds rounds to a summary.
 *
 * @param rounds oldest first, all later than the rounds in the summary
 */
export function addRounds(summary: Summary, rounds: readonly Round[], scheduler: Scheduler, now: number): Summary {
	const all = summary.future.length === 0 ? rounds : [...rounds, ...summary.future].sort((a, b) => a.at - b.at);
	const isPast = (round: Round) => round.at <= now + tolerance;
	const past = all.filter(isPast);
	const memories = new Map(summary.memories);
	const repeats: boolean[] = [];
	const added = new Map<string, [Round, ...Round[]]>();
	for (const round of past) {
		const known = added.get(round.question);
		repeats.push(known !== undefined || memories.has(round.question));
		if (known) {
			known.push(round);
		} else {
			added.set(round.question, [round]);
		}
	}
	for (const [question, rounds] of added) {
		memories.set(question, scheduler.afterAll(memories.get(question), rounds));
	}
	return {
		memories,
		repeats: [...repeats.slice(-repeatsKept).reverse(), ...summary.repeats].slice(0, repeatsKept),
		days: addToDays(summary.days, past),
		lastAt: Math.max(summary.lastAt, past.at(-1)?.at ?? 0),
		future: all.filter((round) => !isPast(round)),
		nextReset: summary.nextReset,
	};
}

function addToDays(days: Summary['days'], rounds: readonly Round[]): Summary['days'] {
	const counts = new Map(days);
	for (const { at } of rounds) {
		const day = startOfDay(at);
		counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	return [...counts].slice(-daysKept);
}

/** Whether entries can be added to a summary: all are rounds that came after everything in it. */
export function continues(summary: Summary, entries: readonly Entry[]): boolean {
	return entries.every((entry) => entry.type === 'round' && entry.at > summary.lastAt);
}
