/** The latest mark of each id and when it was set, in ms since 1970; null for a removed mark. */
export type Marks = Readonly<Record<string, readonly [value: boolean | null, at: number]>>;

/** Keeps the latest mark of each id; the order of the arguments does not matter. */
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
