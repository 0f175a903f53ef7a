/** Runs a task for every item, at most `limit` at a time; stops to start new ones when `isCanceled` says so. */
export async function inParallel<Item>(
	items: readonly Item[],
	limit: number,
	isCanceled: () => boolean,
	task: (item: Item) => Promise<void>,
): Promise<void> {
	const queue = items.values();
	async function work(): Promise<void> {
		for (const item of queue) {
			if (isCanceled()) {
				return;
			}
			await task(item);
		}
	}
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
}
