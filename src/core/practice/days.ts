/** A day in ms. */
export const day = 24 * 60 * 60 * 1000;

/** Whether a question is due today or was before, by the calendar of the place. Times in ms since 1970. */
export function isDue({ due }: { readonly due: number }, now: number): boolean {
	return startOfDay(due) <= startOfDay(now);
}

/** How many days a moment is ahead of another, by the calendar of the place; negative when it is behind. */
export function daysBetween(from: number, to: number): number {
	return Math.round((startOfDay(to) - startOfDay(from)) / day);
}

/** Midnight before a moment, by the clock of the place. */
export function startOfDay(time: number): number {
	return new Date(time).setHours(0, 0, 0, 0);
}
