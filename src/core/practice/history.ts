import { type Entry, type LineProblem, readEntries, writeEntry } from './entry.ts';

/** A file of the history, as listed by its folder. */
export interface ListedFile {
	readonly name: string;
	readonly size: number;
	/** In ms since 1970. */
	readonly mtime: number;
}

/** The folder of the history. Every method can fail; `list` returns nothing if there is no folder. */
export interface HistoryFolder {
	list(): Promise<readonly ListedFile[]>;
	read(name: string): Promise<string>;
	/** Writes a whole file, and creates the folder if there is none. */
	write(name: string, text: string): Promise<void>;
	/** Renames a file, replacing any file with the new name. */
	rename(from: string, to: string): Promise<void>;
	/** Whether an error says that nothing may be written here. */
	isReadOnlyError?(error: unknown): boolean;
}

/** Who writes. Both become parts of file names, so they consist of lowercase letters and digits. */
export interface Writer {
	/** One for all windows of a machine. */
	readonly machine: string;
	/** A new one each time a window is opened. */
	readonly window: string;
}

export interface FileProblem {
	readonly name: string;
	/** Counted from 1; null if the file could not be read at all. */
	readonly line: number | null;
	readonly problem: LineProblem | 'unreadable' | 'too-large';
}

export interface ReadHistory {
	/** Of all files, in no particular order; one may be in several files. */
	readonly entries: readonly Entry[];
	readonly problems: readonly FileProblem[];
}

const extension = '.jsonl';
/** The end of the name of a file being written. It is read too: a window may close before renaming it. */
const unfinished = `${extension}.new`;
/** More than this is not read in total: STAR Coach does not write that much. In bytes. */
const maxBytes = 50_000_000;

/**
 * The log of practice rounds: lines of JSON in files that each belong to one window. Readers take the union of all
 * files. Anything that is not understood is neither changed nor removed.
 */
export class History {
	readonly #folder: HistoryFolder;
	readonly #fallback: HistoryFolder | undefined;
	readonly #writer: Writer;
	readonly #now: () => number;
	/** The file that this window is writing to. */
	#own: { readonly name: string; readonly lines: string[] } | undefined;
	#files = 0;
	/** The files as last read, and what they contained. */
	#last: { readonly listing: string; readonly read: ReadHistory } | undefined;
	#queue: Promise<unknown> = Promise.resolve();

	/** @param fallback is written where the folder may only be read, and read as well */
	constructor(folder: HistoryFolder, writer: Writer, now: () => number, fallback?: HistoryFolder) {
		this.#folder = folder;
		this.#fallback = fallback;
		this.#writer = writer;
		this.#now = now;
	}

	/** The whole history; the same object as last time if no file has changed since. */
	read(): Promise<ReadHistory> {
		return this.#inTurn(async () => {
			const folders = [this.#folder, ...(this.#fallback ? [this.#fallback] : [])];
			const files = (await Promise.all(folders.map(filesIn))).flat();
			const listing = JSON.stringify(files.map(({ name, size, mtime }) => [name, size, mtime]));
			if (this.#last?.listing !== listing) {
				this.#last = { listing, read: await readFiles(files) };
			}
			return this.#last.read;
		});
	}

	/**
	 * Adds an entry. If it cannot be written, it is kept and written with the next one.
	 *
	 * @throws what the folder throws
	 */
	append(entry: Entry): Promise<void> {
		return this.#inTurn(async () => {
			this.#own ??= { name: this.#newName(), lines: [] };
			this.#own.lines.push(writeEntry(entry));
			await this.#save(this.#own.name, this.#own.lines.join(''));
		});
	}

	/**
	 * Adds many entries at once, in a separate file that is never written to again.
	 *
	 * @throws what the folder throws
	 */
	appendFile(entries: readonly Entry[]): Promise<void> {
		return this.#inTurn(() => this.#save(this.#newName(), entries.map(writeEntry).join('')));
	}

	async #save(name: string, text: string): Promise<void> {
		try {
			await save(this.#folder, name, text);
		} catch (error) {
			if (!this.#fallback || !this.#folder.isReadOnlyError?.(error)) {
				throw error;
			}
			await save(this.#fallback, name, text);
		}
	}

	/** With the day in UTC, so that names sort by time wherever they are written. */
	#newName(): string {
		this.#files++;
		const { machine, window } = this.#writer;
		const date = new Date(this.#now()).toISOString().slice(0, 10);
		return `${machine}-${date}-${window}${this.#files > 1 ? `-${this.#files}` : ''}${extension}`;
	}

	/** Runs one task at a time, so that two ratings do not write the same file at once. */
	#inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
		const result = this.#queue.then(task);
		this.#queue = result.catch(() => {});
		return result;
	}
}

/** A file and the folder that it is in. */
type FileIn = ListedFile & { readonly folder: HistoryFolder };

async function filesIn(folder: HistoryFolder): Promise<FileIn[]> {
	const files = (await folder.list()).filter(({ name }) => name.endsWith(extension) || name.endsWith(unfinished));
	return files.map((file) => ({ ...file, folder }));
}

async function readFiles(files: readonly FileIn[]): Promise<ReadHistory> {
	let bytes = 0;
	const read = await Promise.all(
		files.map(async ({ folder, name, size }): Promise<ReadHistory> => {
			if (bytes + size > maxBytes) {
				return { entries: [], problems: [{ name, line: null, problem: 'too-large' }] };
			}
			bytes += size;
			try {
				const { entries, problems } = readEntries(await folder.read(name));
				return { entries, problems: problems.map((problem) => ({ name, ...problem })) };
			} catch {
				return { entries: [], problems: [{ name, line: null, problem: 'unreadable' }] };
			}
		}),
	);
	return {
		entries: read.flatMap(({ entries }) => entries),
		problems: read.flatMap(({ problems }) => problems),
	};
}

/**
 * Writes a temporary file and then renames it, so that a complete file with all earlier lines exists at every moment.
 * The temporary file is read back, because a file system may silently write less than it was given.
 */
async function save(folder: HistoryFolder, name: string, text: string): Promise<void> {
	const beside = name.slice(0, -extension.length) + unfinished;
	await folder.write(beside, text);
	if ((await folder.read(beside)) !== text) {
		throw new Error('The history was not written completely, perhaps because the disk is full.');
	}
	await folder.rename(beside, name);
}
