/** What was last said about each id, and when, in ms since 1970; null for a mark that was taken back. */
export type Marks = Readonly<Record<string, readonly [value: boolean | null, at: number]>>;

/** Of each id what was said last; the order in which two sets of marks are given does not matter. */
export function mergeMarks(one: Marks, other: Marks): Marks {
	const marks = new Map(Object.entries(one));
	for (const [id, mark] of Object.entries(other)) {
		const known = marks.get(id);
		if (!known || mark[1] > known[1] || (mark[1] === known[1] && String(mark[0]) > String(known[0]))) {
			marks.set(id, mark);
		}
	}
	return Object.fromEntries(marks);
}
