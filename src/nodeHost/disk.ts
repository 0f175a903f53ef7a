import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Disk } from '../extension/shared/readText.ts';

const open = promisify(fs.open);

/** Opens a pipe without waiting for a writer; Windows has no such flag. */
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** How long reading a file may take, in ms, before its folder counts as slow. */
const soon = 5;
/** How long to read files synchronously, in ms, before the host gets a turn to do other work. */
const stretch = 10;

/**
 * The disk of the machine that the host runs on. Pipes and devices, which may never end, are not read.
 *
 * Going through a background thread takes longer than reading a story. So only the first file of a folder is read that
 * way; the others are read synchronously, until one of them is slow.
 */
export class HostDisk implements Disk {
	/** By folder; unknown until a file has been read. */
	readonly #isQuick = new Map<string, boolean>();
	#lastTurn = 0;
	#turn: Promise<void> | undefined;

	async read(path: string, maxBytes: number): Promise<Uint8Array | 'too-large' | null> {
		await this.#giveTurn();
		const folder = dirname(path);
		const isAtOnce = this.#isQuick.get(folder) ?? false;
		const start = performance.now();
		try {
			return await readFile(path, maxBytes, isAtOnce);
		} finally {
			if (isAtOnce || !this.#isQuick.has(folder)) {
				this.#isQuick.set(folder, !isAtOnce || performance.now() - start <= soon);
			}
		}
	}

	/** Other reads in the meantime wait for the same turn. */
	async #giveTurn(): Promise<void> {
		if (performance.now() - this.#lastTurn > stretch) {
			this.#turn ??= setImmediate().then(() => {
				this.#lastTurn = performance.now();
				this.#turn = undefined;
			});
			await this.#turn;
		}
	}
}

async function readFile(path: string, maxBytes: number, isAtOnce: boolean): ReturnType<Disk['read']> {
	let file: number;
	try {
		file = isAtOnce ? fs.openSync(path, flags) : await open(path, flags);
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
		if (stats.size > maxBytes) {
			return 'too-large';
		}
		const bytes = new Uint8Array(stats.size);
		let length = 0;
		for (let got = -1; got !== 0 && length < bytes.length; length += got) {
			const rest = bytes.subarray(length);
			got = isAtOnce ? fs.readSync(file, rest) : await readSome(file, rest);
		}
		return bytes.subarray(0, length);
	} finally {
		fs.closeSync(file);
	}
}

/**
 * Returns the number of bytes read. Not `promisify`: its result for `fs.read` depends on whether the host has wrapped
 * it.
 */
function readSome(file: number, into: Uint8Array): Promise<number> {
	return new Promise((resolve, reject) => {
		fs.read(file, into, 0, into.length, null, (error, got) => (error ? reject(error) : resolve(got)));
	});
}
