import { readFile, stat } from 'node:fs/promises';
import type { Disk } from '../extension/shared/readText.ts';

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
