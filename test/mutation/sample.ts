import { readFileSync } from 'node:fs';

/** The ids of the mutants in instrumented files. */
export function idsInCode(paths: readonly string[]): string[] {
	return paths.flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/\bstryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => id as string),
	);
}

/**
 * A random sample of mutants, each equally likely; all of them if there are no more than `size`.
 *
 * @param seed the same seed gives the same sample
 */
export function sampleOf(ids: readonly string[], size: number, seed: number): ReadonlySet<string> {
	const random = randomNumbers(seed);
	const ranks = new Map([...new Set(ids)].sort((a, b) => Number(a) - Number(b)).map((id) => [id, random()]));
	return new Set([...ranks.keys()].sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number)).slice(0, size));
}

/** Mulberry32, a small generator of random numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
