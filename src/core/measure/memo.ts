import type { Source } from './token.ts';

/** Reads something at an index of a text only once, no matter how many rows ask for it. */
export function remember<T>(source: Source, key: number, read: () => T): T {
	const { read: known } = source;
	if (!known.has(key)) {
		known.set(key, read());
	}
	return known.get(key) as T;
}
