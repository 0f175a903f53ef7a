import { readFile, stat } from 'node:fs/promises';
import type { FileSource } from '../../core/lint/configResolver.ts';
import { reasonOf } from './problem.ts';

/** Configuration files of this system. */
export const configFiles: FileSource = {
	async read(path) {
		let bytes: Uint8Array;
		try {
			const stats = await stat(path);
			if (!stats.isFile() && !stats.isDirectory()) {
				throw new Error('it is no regular file');
			}
			bytes = await readFile(path);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT' || code === 'ENOTDIR') {
				return undefined;
			}
			throw new Error(`${reasonOf(error)}.`);
		}
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			throw new Error('it is not UTF-8; save it as UTF-8.');
		}
	},
};
