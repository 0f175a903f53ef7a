/**
 * The first index in a sorted list whose item passes a test. Every item before it must fail the test, and every item
 * after it must pass.
 *
 * @returns the list's length if no item passes
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
