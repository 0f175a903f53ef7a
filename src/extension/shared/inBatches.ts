/** Splits items into batches, in order, of a total weight up to `limit`; a heavier item gets a batch to itself. */
export function inBatches<Item>(items: readonly Item[], weightOf: (item: Item) => number, limit: number): Item[][] {
	const batches: Item[][] = [];
	let weight = Number.POSITIVE_INFINITY;
	for (const item of items) {
		const own = weightOf(item);
		weight += own;
		if (weight > limit) {
			batches.push([]);
			weight = own;
		}
		batches.at(-1)?.push(item);
	}
	return batches;
}
