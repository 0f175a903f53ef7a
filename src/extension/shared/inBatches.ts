/** Puts items into batches, in order, that weigh no more than `limit` each; an item that weighs more is alone. */
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
