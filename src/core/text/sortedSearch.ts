/**
 * Where a sorted list begins to satisfy a test that holds for no item before and for every item behind that place.
 *
 * @returns an index; the list's length when the test holds for no item
 */
export function firstIndexWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(items[middle] as Item)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}
