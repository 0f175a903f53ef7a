/** A file of the history, as listed by its folder. */
export interface ListedFile {
	readonly name: string;
	readonly size: number;
	/** In ms since 1970. */
	readonly mtime: number;
}

/** How far a file has been read. */
export interface Mark extends Omit<ListedFile, 'name'> {
	readonly lines: number;
}

/** The extension of a finished file. */
export const extension = '.jsonl';
/**
 * The extension of a file being written. Such files are read too, because a window may close before renaming its file.
 */
export const unfinished = `${extension}.new`;
export function isHistory(name: string): boolean {
	return name.endsWith(extension) || name.endsWith(unfinished);
}

export function isSame(mark: Mark | undefined, file: ListedFile): boolean {
	return mark?.size === file.size && mark.mtime === file.mtime;
}

/** Year, month and day in UTC, so that names sort by time wherever they are written. */
export function dateOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

/** Counts complete lines; anything after the last line ending is still being written, or torn. */
export function countLines(text: string): number {
	let count = 0;
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
		count++;
	}
	return count;
}

export function startOfLine(text: string, line: number): number | undefined {
	let start = 0;
	for (let count = 0; count < line; count++) {
		const end = text.indexOf('\n', start);
		if (end === -1) {
			return undefined;
		}
		start = end + 1;
	}
	return start;
}
