import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from 'signal-exit';

/**
 * Makes a temporary folder that is removed when this process ends.
 *
 * @param purpose becomes part of the folder's name
 */
export function temporaryFolder(purpose: string): string {
	const folder = mkdtempSync(join(tmpdir(), `star-coach-${purpose}-`));
	const remove = () => {
		try {
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			// A process that is still ending has a file open; the system will clear its temporary folder eventually.
		}
	};
	// After the processes that use it have ended.
	onExit(remove, { alwaysLast: true });
	return folder;
}
