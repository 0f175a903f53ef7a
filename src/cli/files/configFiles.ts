import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileSource } from '../../core/lint/configResolver.ts';
import { maxKilobytes } from '../../core/text/yaml.ts';
import { leadsOut } from './leadsOut.ts';
import { repositoryOf } from './paths.ts';
import { reasonOf } from './problem.ts';
import { NotRegular, readBytes, TooLarge } from './readBytes.ts';

/** More than a configuration file may have; its reader enforces the actual limit, which counts characters. */
const maxBytes = 4 * maxKilobytes * 1024;

/** Configuration files on disk. */
export const configFiles: FileSource = {
	async read(path) {
		let bytes: Uint8Array | undefined;
		try {
			// A message about its problems would show the content of another file.
			const isOutside = isLink(path) && leadsOut(path, [repositoryOf(path) ?? dirname(path)]);
			bytes = isOutside ? undefined : readBytes(path, maxBytes);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT' || code === 'ENOTDIR') {
				return undefined;
			}
			if (error instanceof NotRegular) {
				throw new Error('it is not a regular file.');
			}
			if (error instanceof TooLarge) {
				throw new Error(`it is larger than ${maxKilobytes} KB; keep only settings in it.`);
			}
			throw new Error(`${reasonOf(error)}.`);
		}
		if (!bytes) {
			throw new Error('it is a link that leads out of its repository or folder; write the settings in a file.');
		}
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			throw new Error('it is not UTF-8; save it as UTF-8.');
		}
	},
};

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
