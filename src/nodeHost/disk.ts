import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { Disk } from '../extension/shared/readText.ts';

// Those of node:fs/promises take half as long again, which counts where there are thousands of files.
const stat = promisify(fs.stat);
const readFile = promisify(fs.readFile);

/** The disk of the machine that the host runs on. Pipes and devices, which may never end, are not read. */
export const disk: Disk = {
	async read(path, maxBytes) {
		try {
			const stats = await stat(path);
			if (!stats.isFile()) {
				throw new Error(`${path} is not a regular file.`);
			}
			return stats.size > maxBytes ? 'too-large' : await readFile(path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
				return null;
			}
			throw error;
		}
	},
};
