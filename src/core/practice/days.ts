/** A day in ms. */
export const day = 24 * 60 * 60 * 1000;

/**
 * When a question becomes due: on the morning of its day in local time or, if it comes back on the day of its last
 * round, at the exact moment. Times in ms since 1970.
 */
export function dueFrom({ due, lastAt }: { readonly due: number; readonly lastAt: number }): number {
	const morning = startOfDay(due);
	return morning > lastAt ? morning : due;
}

/** Whether a question is due. Times in ms since 1970. */
export function isDue(memory: { readonly due: number; readonly lastAt: number }, now: number): boolean {
	return dueFrom(memory) <= now;
}

/** The number of days from one moment to another on the local calendar; negative if the second one is earlier. */
export function daysBetween(from: number, to: number): number {
	return Math.round((startOfDay(to) - startOfDay(from)) / day);
}

/** Midnight the given number of days later, whatever the clocks do in between. */
export function addDays(midnight: number, days: number): number {
	const date = new Date(midnight);
	return date.setDate(date.getDate() + days);
}

/** Midnight at the start of a moment's day, in local time. */
export function startOfDay(time: number): number {
	return new Date(time).setHours(0, 0, 0, 0);
}
