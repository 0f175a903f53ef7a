import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Whether a path leads out of folders: by a link, its own or that of a folder above it, or because it was never inside.
 * What leads nowhere, such as a broken link, leads out of none.
 *
 * @throws a file system error when one of the folders does not exist
 */
export function leadsOut(path: string, folders: readonly string[]): boolean {
	let real: string;
	try {
		real = realpathSync(path);
	} catch {
		return false;
	}
	return !folders.some((each) => {
		const folder = realpathSync(each);
		return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
	});
}
