import { setTimeout } from 'node:timers/promises';

/** How long anything may take on a busy machine, in ms. */
const longest = 60_000;

/**
 * Waits until an assertion holds.
 *
 * @throws the assertion's error if it never does
 */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
	for (const end = Date.now() + longest; ; await setTimeout(100)) {
		try {
			return await assertion();
		} catch (error) {
			if (Date.now() > end) {
				throw error;
			}
		}
	}
}
