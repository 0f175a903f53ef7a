/**
 * Waits for a promise, up to a time limit.
 *
 * @param milliseconds the time limit
 * @returns undefined if it takes longer
 */
export async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), milliseconds);
	});
	try {
		return await Promise.race([value, late]);
	} finally {
		clearTimeout(timer);
	}
}
