import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that must not be cut short, such as replacing a file: a signal that arrives meanwhile ends the process once
 * the work is done. At any other time nothing listens for signals, so that they end the process at once, however long
 * what it is doing takes.
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
	let caught: NodeJS.Signals | undefined;
	const listener = (signal: NodeJS.Signals) => {
		caught = signal;
	};
	signals.forEach((signal) => process.on(signal, listener));
	try {
		return work();
	} finally {
		// Signals are delivered between tasks.
		await setImmediate();
		signals.forEach((signal) => process.off(signal, listener));
		if (caught) {
			process.kill(process.pid, caught);
		}
	}
}
