import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tasks: (() => void)[] = [];

/** Runs a task when this process ends, by itself or on a signal; what was added last runs first. */
export function atExit(task: () => void): void {
	if (tasks.push(task) > 1) return;
	process.on('exit', () => tasks.toReversed().forEach((each) => each()));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
}

/**
 * Makes a temporary folder that is removed when this process ends.
 *
 * @param purpose becomes part of the folder's name
 */
export function temporaryFolder(purpose: string): string {
	const folder = mkdtempSync(join(tmpdir(), `star-coach-${purpose}-`));
	atExit(() => {
		try {
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			// A process that is still ending has a file open; the system will clear its temporary folder eventually.
		}
	});
	return folder;
}
