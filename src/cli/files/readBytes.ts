import { readFile, stat } from 'node:fs/promises';

/** A path that leads to a pipe, a device, a socket or a folder. */
export class NotRegular extends Error {}

/** A file that is larger than is read. */
export class TooLarge extends Error {
	readonly bytes: number;

	constructor(bytes: number) {
		super();
		this.bytes = bytes;
	}
}

/**
 * Reads a regular file of a limited size; anything else is not even opened, since a pipe would block and a device
 * never end.
 *
 * @throws NotRegular, TooLarge or an error of the file system
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
	const stats = await stat(path);
	if (!stats.isFile()) {
		throw new NotRegular();
	}
	if (stats.size > maxBytes) {
		throw new TooLarge(stats.size);
	}
	return readFile(path);
}
