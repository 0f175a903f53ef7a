/** A problem with the command line or a file that the user can solve; the message is one sentence that says what it is. */
export class Problem extends Error {}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'it does not exist',
	ENOTDIR: 'it does not exist',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ELOOP: 'it is a link that leads back to itself',
	EISDIR: 'it is a folder',
	ENOSPC: 'the disk is full',
	EDQUOT: 'your disk quota is exceeded',
	EFBIG: 'it would exceed the file size limit',
	EROFS: 'the disk is read-only',
	EEXIST: 'something else has its name',
	ENAMETOOLONG: 'its name is too long',
};

/** {@link reasonOf} for a path, whose bytes may not be text: a name with replacement characters in it is no real name. */
export function reasonFor(path: string, error: unknown): string {
	const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
	if (isMissing && path.includes('*')) {
		return 'it is a pattern; name a folder, or leave out the quotes';
	}
	return isMissing && path.includes('\uFFFD') ? 'its name is not UTF-8; rename it' : reasonOf(error);
}

/** The reason for a file system error, worded to end a sentence: `permission denied`. */
export function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	return (code && reasons[code]) || message || String(error);
}
