import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { Disk } from '../extension/shared/readText.ts';

const open = promisify(fs.open);

/** So that a pipe to which nobody writes is opened without waiting; Windows has no such flag. */
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/**
 * The disk of the machine that the host runs on. Pipes and devices, which may never end, are not read. Only what can
 * take long on a slow disk is done in the background: the way there and back takes longer than the rest.
 */
export const disk: Disk = {
	async read(path, maxBytes) {
		let file: number;
		try {
			file = await open(path, flags);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
				return null;
			}
			throw error;
		}
		try {
			const stats = fs.fstatSync(file);
			if (!stats.isFile()) {
				throw new Error(`${path} is not a regular file.`);
			}
			return stats.size > maxBytes ? 'too-large' : await readWhole(file, stats.size);
		} finally {
			fs.closeSync(file);
		}
	},
};

async function readWhole(file: number, size: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(size);
	let length = 0;
	for (let got = -1; got !== 0 && length < size; length += got) {
		got = await readSome(file, bytes.subarray(length));
	}
	return bytes.subarray(0, length);
}

/** How many bytes were read; what `promisify` makes of `fs.read` depends on whether the host has wrapped it. */
function readSome(file: number, into: Uint8Array): Promise<number> {
	return new Promise((resolve, reject) => {
		fs.read(file, into, 0, into.length, null, (error, got) => (error ? reject(error) : resolve(got)));
	});
}
