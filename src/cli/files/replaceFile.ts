import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { access, constants, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOf } from './problem.ts';

/** The temporary files that are being written next to those they will replace. */
const temporaries = new Set<string>();

/** Deletes what an interrupted run would leave behind. */
export function removeTemporaries(): void {
	for (const path of temporaries) {
		rmSync(path, { force: true });
	}
}

/**
 * Replaces the text of a file, all or nothing: an interruption or a full disk leaves the old text.
 *
 * @param before the text that the file is expected to contain
 * @param mayWrite whether the file at a real path may be written
 * @throws FileProblem when the file cannot be written or has changed
 */
export async function replaceFile(
	path: string,
	before: string,
	after: string,
	mayWrite: (target: string) => boolean,
): Promise<void> {
	try {
		const target = await realpath(path);
		if (!mayWrite(target)) {
			throw new FileProblem(
				'The file was not fixed because it is a link that leads out of its folder; name the file itself, or use --follow-links.',
			);
		}
		await replace(target, after, async () => {
			if ((await readFile(target, 'utf8')) !== before) {
				throw new FileProblem('The file was not fixed because it changed on disk; run again.');
			}
		});
	} catch (error) {
		throw error instanceof FileProblem ? error : new FileProblem(`The file cannot be written: ${reasonOf(error)}.`);
	}
}

/**
 * Creates or replaces a file, all or nothing.
 *
 * @throws a file system error
 */
export async function writeWhole(path: string, text: string): Promise<void> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) {
		createFile(path, text);
	} else if (stats.isFile()) {
		await replace(await realpath(path), text);
	} else {
		// A pipe or a device has nothing to lose.
		writeFileSync(path, text);
	}
}

/**
 * Writes a file that does not exist yet; leaves no partial file behind.
 *
 * @throws a file system error, also when the file exists
 */
export function createFile(path: string, text: string): void {
	const file = openSync(path, 'wx');
	try {
		writeFileSync(file, text);
	} catch (error) {
		rmSync(path, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}

/**
 * Writes the text to a temporary file next to the target, then moves it into place. Keeps the file's mode and owner; a
 * link still leads to its file. A file with several names (hard links) is overwritten once the new text is safely on
 * disk, so that they all still name the same file.
 *
 * @param target a real path
 * @param check runs at the last moment; throws if the file must not be replaced
 */
async function replace(target: string, after: string, check = async () => {}): Promise<void> {
	let temporary: string | undefined;
	try {
		await access(target, constants.W_OK);
		const { mode, uid, gid, nlink } = await stat(target);
		temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
		// Synchronous, so that the file cannot appear after an interruption has cleaned up.
		writeFileSync(temporary, '', { flag: 'wx', mode });
		temporaries.add(temporary);
		const file = await open(temporary, 'r+');
		try {
			const own = await file.stat();
			if (own.uid !== uid || own.gid !== gid) {
				await file.chown(uid, gid);
			}
			await file.chmod(mode);
			await write(file, after);
		} finally {
			await file.close();
		}
		await check();
		if (nlink > 1) {
			await overwrite(target, after);
			await rm(temporary, { force: true });
		} else {
			await rename(temporary, target);
		}
	} catch (error) {
		if (temporary) {
			await rm(temporary, { force: true });
		}
		throw error;
	} finally {
		temporaries.delete(temporary ?? '');
	}
}

/** Overwrites a file in place; if the disk is full, restores the old text, which needs no extra room. */
async function overwrite(path: string, text: string): Promise<void> {
	const before = await readFile(path);
	const file = await open(path, 'r+');
	try {
		await write(file, text);
		await file.truncate(Buffer.byteLength(text));
	} catch (error) {
		await file.write(before, 0, before.length, 0);
		await file.truncate(before.length);
		throw error;
	} finally {
		await file.close();
	}
}

async function write(file: FileHandle, text: string): Promise<void> {
	await file.writeFile(text);
	await file.sync();
}
