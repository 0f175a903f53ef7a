import { randomUUID } from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leadsOut } from './leadsOut.ts';
import { Problem, reasonOf } from './problem.ts';
import { uninterrupted } from './uninterrupted.ts';

/**
 * Replaces the text of a file, all or nothing: a full disk leaves the old text, and a signal waits for the new one.
 *
 * @param before the text that the file is expected to contain
 * @param within the folders that the path must not lead out of; null if it may lead anywhere
 * @throws Problem when the file cannot be written or has changed
 */
export async function replaceFile(
	path: string,
	before: string,
	after: string,
	within: readonly string[] | null,
): Promise<void> {
	try {
		const target = realpathSync(path);
		if (within && leadsOut(target, within)) {
			throw new Problem(
				'The file was not fixed because it is a link that leads out of its folder; name the file itself, or use --follow-links.',
			);
		}
		await uninterrupted(() =>
			replace(target, after, () => {
				if (readFileSync(target, 'utf8') !== before) {
					throw new Problem('The file was not fixed because it changed on disk; run again.');
				}
			}),
		);
	} catch (error) {
		throw error instanceof Problem ? error : new Problem(`The file cannot be written: ${reasonOf(error)}.`);
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
		await createFile(path, text);
	} else if (stats.isFile()) {
		await uninterrupted(() => replace(realpathSync(path), text));
	} else {
		// A pipe or a device has nothing to lose, and may keep its writer waiting.
		writeFileSync(path, text);
	}
}

/**
 * Writes a file that does not exist yet; leaves no partial file behind.
 *
 * @throws a file system error, also when the file exists
 */
export async function createFile(path: string, text: string): Promise<void> {
	await uninterrupted(() => {
		const file = openSync(path, 'wx');
		try {
			writeFileSync(file, text);
		} catch (error) {
			rmSync(path, { force: true });
			throw error;
		} finally {
			closeSync(file);
		}
	});
}

/**
 * Writes the text to a temporary file next to the target, then moves it into place. Keeps the file's mode and owner; a
 * link still leads to its file. A file with several names (hard links) is overwritten once the new text is safely on
 * disk, so that they all still name the same file.
 *
 * @param target a real path
 * @param check runs at the last moment; throws if the file must not be replaced
 */
function replace(target: string, after: string, check = () => {}): void {
	accessSync(target, constants.W_OK);
	const { mode, uid, gid, nlink } = statSync(target);
	const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
	const file = openSync(temporary, 'wx', mode);
	try {
		try {
			const own = fstatSync(file);
			if (own.uid !== uid || own.gid !== gid) {
				fchownSync(file, uid, gid);
			}
			fchmodSync(file, mode);
			writeFileSync(file, after);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		check();
		if (nlink > 1) {
			overwrite(target, after, temporary);
			rmSync(temporary, { force: true });
		} else {
			renameSync(temporary, target);
		}
	} catch (error) {
		if (!(error instanceof NotRestored)) {
			rmSync(temporary, { force: true });
		}
		throw error;
	}
}

/** A file could be neither overwritten nor restored. */
class NotRestored extends Problem {}

/**
 * Overwrites a file in place; if the disk is full, restores the old text, which needs no extra room.
 *
 * @param copy where the new text is, too
 * @throws NotRestored if the copy is the only whole text left
 */
function overwrite(path: string, text: string, copy: string): void {
	const before = readFileSync(path);
	const file = openSync(path, 'r+');
	try {
		writeFileSync(file, text);
		ftruncateSync(file, Buffer.byteLength(text));
		fsyncSync(file);
	} catch (error) {
		try {
			writeSync(file, before, 0, before.length, 0);
			ftruncateSync(file, before.length);
		} catch {
			throw new NotRestored(`The file was only written in part: ${reasonOf(error)}. Its new text is in "${copy}".`);
		}
		throw error;
	} finally {
		closeSync(file);
	}
}
