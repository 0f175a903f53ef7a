import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tasks: (() => void)[] = [];

/**
 * Has a task done when this process ends, however it ends: at its end, by an error, by Ctrl+C or by a signal.
 *
 * @param task must be synchronous and must not mind to find its work done already
 */
export function atEnd(task: () => void): void {
	if (tasks.push(task) > 1) return;
	process.on('exit', () => {
		for (const each of tasks.reverse()) each();
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
}

/**
 * Makes a temporary folder that is removed when this process ends.
 *
 * @param purpose becomes part of the folder's name
 */
export function temporaryFolder(purpose: string): string {
	const folder = mkdtempSync(join(tmpdir(), `star-coach-${purpose}-`));
	atEnd(() => {
		try {
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			// A process that is just ending still holds a file: the system clears its temporary folder in time.
		}
	});
	return folder;
}
