import type * as vscode from 'vscode';

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

/**
 * The marks under a key that Settings Sync transfers between machines. It cannot merge them and lets one machine
 * overwrite another's, so a local copy restores what was lost.
 */
export function marksIn(state: vscode.Memento, key: string): ReadonlyMap<string, Marks[string]> {
	return new Map(Object.entries(mergeMarks(state.get<Marks>(key, {}), state.get<Marks>(`${key}.here`, {}))));
}

/** @param value null to remove the mark */
export async function setMark(state: vscode.Memento, key: string, id: string, value: boolean | null): Promise<void> {
	const known = marksIn(state, key);
	const at = Math.max(Date.now(), (known.get(id)?.[1] ?? 0) + 1);
	const marks = Object.fromEntries([...known, [id, [value, at] as const]]);
	await state.update(`${key}.here`, marks);
	await state.update(key, marks);
}
