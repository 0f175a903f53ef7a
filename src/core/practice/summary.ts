import { day, startOfDay } from './days.ts';
import type { Entry, Round } from './entry.ts';
import type { Memory, Scheduler } from './schedule.ts';

/** How far the clocks of machines may differ, in ms. What is dated further ahead comes from a wrong clock. */
export const tolerance = day;

/** What all rounds so far add up to. */
export interface Summary {
	/** By question. */
	readonly memories: ReadonlyMap<string, Memory>;
	/** The number of rounds on each day with one, by the day's first moment in ms since 1970; oldest first. */
	readonly days: ReadonlyMap<number, number>;
	/** When the last round or reset was; 0 for never. */
	readonly lastAt: number;
}

/** The rounds that count, and when the history was last reset (0: never). */
export interface Counted {
	/** Oldest first. */
	readonly rounds: readonly Round[];
	readonly resetAt: number;
}

/**
 * The rounds that count: each once, without those that were taken back or came before a reset. The order of the entries
 * and of their files does not matter. A reset dated in the future comes from a wrong clock and hides nothing until
 * then.
 */
export function countedRounds(entries: Iterable<Entry>, now: number): Counted {
	const rounds: Round[] = [];
	const undone = new Set<string>();
	let resetAt = 0;
	for (const entry of eachOnce(entries).values()) {
		if (entry.type === 'reset') {
			resetAt = entry.at > now + tolerance ? resetAt : Math.max(resetAt, entry.at);
		} else if (entry.type === 'undo') {
			undone.add(entry.round);
		} else {
			rounds.push(entry);
		}
	}
	const counted = rounds
		.filter((round) => !undone.has(round.id) && (round.importedAt ?? round.at) > resetAt)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	return { rounds: counted, resetAt };
}

/** The union of entries, each once, by its key. */
export function eachOnce(entries: Iterable<Entry>): Map<string, Entry> {
	const merged = new Map<string, Entry>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const known = merged.get(key);
		if (!known || isAhead(entry, known)) {
			merged.set(key, entry);
		}
	}
	return merged;
}

/** Rounds are identified by their ids, other entries by everything in them. */
export function keyOf(entry: Entry): string {
	return entry.type === 'round' ? entry.id : JSON.stringify(entry);
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

/** Summarizes the rounds that count. Rounds dated in the future are left out until their day comes. */
export function summarize({ rounds, resetAt }: Counted, scheduler: Scheduler, now: number): Summary {
	const past = rounds.filter(({ at }) => at <= now + tolerance);
	const byQuestion = new Map<string, [Round, ...Round[]]>();
	const days = new Map<number, number>();
	for (const round of past) {
		const known = byQuestion.get(round.question);
		if (known) {
			known.push(round);
		} else {
			byQuestion.set(round.question, [round]);
		}
		const day = startOfDay(round.at);
		days.set(day, (days.get(day) ?? 0) + 1);
	}
	return {
		memories: new Map([...byQuestion].map(([question, rounds]) => [question, scheduler.afterAll(undefined, rounds)])),
		days,
		lastAt: Math.max(resetAt, past.at(-1)?.at ?? 0),
	};
}
