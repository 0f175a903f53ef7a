import type { Source } from './token.ts';

/** Reads something at an index of a text only once, no matter how many rows ask for it. */
export function remember<T>({ read: known }: Source, key: number, read: () => T | undefined): T | undefined {
	let value = known[key] as T | null | undefined;
	if (value === undefined) {
		value = read() ?? null;
		known[key] = value;
	}
	return value ?? undefined;
}
