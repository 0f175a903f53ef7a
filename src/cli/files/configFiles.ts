import { readFile } from 'node:fs/promises';
import type { FileSource } from '../../core/lint/configResolver.ts';
import { reasonOf } from './problem.ts';

/** Configuration files of this system. */
export const configFiles: FileSource = {
	async read(path) {
		try {
			return await readFile(path, 'utf8');
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT' || code === 'ENOTDIR') {
				return undefined;
			}
			throw new Error(`${reasonOf(error)}.`);
		}
	},
};
