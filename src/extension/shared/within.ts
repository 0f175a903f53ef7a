/**
 * Waits for something, but not for long.
 *
 * @param milliseconds the longest to wait
 * @returns undefined when it takes longer
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
