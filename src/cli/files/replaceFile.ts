import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOf } from './problem.ts';

/**
 * Replaces the text of a file as a whole: it is written beside the file, which then takes its place, so that an
 * interruption leaves the old text. Keeps the file's mode and owner; a link keeps leading to its file.
 *
 * @param before the text that the file is expected to hold
 * @throws FileProblem when the file cannot be written or holds something else by now
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
	let temporary: string | undefined;
	try {
		const target = await realpath(path);
		await access(target, constants.W_OK);
		const { mode, uid, gid } = await stat(target);
		temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
		const file = await open(temporary, 'wx', mode);
		try {
			const own = await file.stat();
			if (own.uid !== uid || own.gid !== gid) {
				await file.chown(uid, gid);
			}
			await file.chmod(mode);
			await file.writeFile(after);
			await file.sync();
		} finally {
			await file.close();
		}
		if ((await readFile(target, 'utf8')) !== before) {
			throw new FileProblem('The file was not fixed, since somebody else has just changed it; run again.');
		}
		await rename(temporary, target);
	} catch (error) {
		if (temporary) {
			await rm(temporary, { force: true });
		}
		throw error instanceof FileProblem ? error : new FileProblem(`The file cannot be written: ${reasonOf(error)}.`);
	}
}
