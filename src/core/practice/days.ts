/** A day in ms. */
export const day = 24 * 60 * 60 * 1000;

/**
 * From when on a question is due: from the morning of its day, by the calendar of the place; one that comes back on the
 * day of its last round, from the moment itself. Times in ms since 1970.
 */
export function dueFrom({ due, lastAt }: { readonly due: number; readonly lastAt: number }): number {
	const morning = startOfDay(due);
	return morning > lastAt ? morning : due;
}

/** Whether a question is due. Times in ms since 1970. */
export function isDue(memory: { readonly due: number; readonly lastAt: number }, now: number): boolean {
	return dueFrom(memory) <= now;
}

/** How many days a moment is ahead of another, by the calendar of the place; negative when it is behind. */
export function daysBetween(from: number, to: number): number {
	return Math.round((startOfDay(to) - startOfDay(from)) / day);
}

/** Midnight that many days later, whatever the clocks do in between. */
export function addDays(midnight: number, days: number): number {
	const date = new Date(midnight);
	return date.setDate(date.getDate() + days);
}

/** Midnight before a moment, by the clock of the place. */
export function startOfDay(time: number): number {
	return new Date(time).setHours(0, 0, 0, 0);
}
