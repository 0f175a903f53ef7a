import { day } from './days.ts';
import { type Entry, type LineProblem, readEntries, writeEntry } from './entry.ts';
import {
	countLines,
	dateOf,
	extension,
	isHistory,
	isSame,
	type ListedFile,
	type Mark,
	startOfLine,
	unfinished,
} from './historyFile.ts';

/** The folder of the history. Every method can fail; `list` returns nothing if there is no folder. */
export interface HistoryFolder {
	list(): Promise<readonly ListedFile[]>;
	read(name: string): Promise<string>;
	/** Writes a whole file, and creates the folder if there is none. */
	write(name: string, text: string): Promise<void>;
	/** Renames a file, replacing any file with the new name. */
	rename(from: string, to: string): Promise<void>;
	delete(name: string): Promise<void>;
}

/** Who writes. Both become parts of file names, so they consist of lowercase letters and digits. */
export interface Writer {
	/** One for all windows of a machine. */
	readonly machine: string;
	/** A new one each time a window is opened. */
	readonly window: string;
}

export type Marks = Readonly<Record<string, Mark>>;

export interface FileProblem {
	readonly name: string;
	/** Counted from 1; null if the file could not be read at all. */
	readonly line: number | null;
	readonly problem: LineProblem | 'unreadable' | 'too-large';
}

export interface ReadHistory {
	/** What is new since the last time, or everything. */
	readonly entries: readonly Entry[];
	/** Whether `entries` is the whole history, because files did more than grow. */
	readonly isWhole: boolean;
	readonly problems: readonly FileProblem[];
}

/** A file is rewritten for each entry, so it must stay small. */
const maxLines = 400;
/** Larger files are not read, nor is more than this in total: STAR Coach does not write that much. In bytes. */
const maxBytes = 50_000_000;
/** This many old files of a machine become one. */
const manyFiles = 16;
/** Files of this size are left alone, so that the whole history is not copied over and over. */
const largeFile = 1_000_000;
/** Files are merged once no window can still be writing to them, in ms. */
const restingTime = 2 * day;

/**
 * The log of practice rounds: lines of JSON in files that each belong to one window. Readers take the union of all
 * files. Anything that is not understood is neither changed nor removed.
 */
export class History {
	readonly #folder: HistoryFolder;
	readonly #writer: Writer;
	readonly #now: () => number;
	#marks: Record<string, Mark>;
	/** The file that this window is writing to. */
	#own: { readonly name: string; readonly date: string; readonly lines: string[] } | undefined;
	#isPending = false;
	#files = 0;
	#queue: Promise<unknown> = Promise.resolve();

	/** @param marks how far the files have already been read */
	constructor(folder: HistoryFolder, writer: Writer, now: () => number, marks: Marks = {}) {
		this.#folder = folder;
		this.#writer = writer;
		this.#now = now;
		this.#marks = { ...marks };
	}

	get marks(): Marks {
		return this.#marks;
	}

	/** Whether entries are waiting to be written because the folder failed. */
	get isPending(): boolean {
		return this.#isPending;
	}

	/** What has been added since the last call; the whole history if that is unknown. */
	read(): Promise<ReadHistory> {
		return this.#inTurn(async () => {
			const files = (await this.#folder.list()).filter(({ name }) => isHistory(name));
			const names = new Set(files.map(({ name }) => name));
			const isGone = Object.keys(this.#marks).some((name) => !names.has(name));
			return isGone ? this.#readFiles(files, {}) : this.#readFiles(files, this.#marks);
		});
	}

	/** The whole history. */
	readAll(): Promise<ReadHistory> {
		return this.#inTurn(async () => {
			const files = (await this.#folder.list()).filter(({ name }) => isHistory(name));
			return this.#readFiles(files, {});
		});
	}

	/**
	 * Adds entries. Any that could not be written are kept and written with the next ones.
	 *
	 * @throws what the folder throws
	 */
	append(entries: readonly Entry[]): Promise<void> {
		return this.#inTurn(async () => {
			const own = this.#ownFile();
			for (const entry of entries) {
				own.lines.push(writeEntry(entry));
			}
			this.#isPending = true;
			await this.#save(own.name, own.lines.join(''));
			this.#isPending = false;
			// Its lines are known but its size is not, so it is read again from there on.
			this.#marks[own.name] = { size: -1, mtime: -1, lines: own.lines.length };
		});
	}

	/**
	 * Adds many entries at once, in a separate file that is never written to again.
	 *
	 * @throws what the folder throws
	 */
	appendFile(entries: readonly Entry[]): Promise<void> {
		return this.#inTurn(async () => {
			const name = this.#newName(dateOf(this.#now()));
			await this.#save(name, entries.map(writeEntry).join(''));
			this.#marks[name] = { size: -1, mtime: -1, lines: entries.length };
		});
	}

	/**
	 * Merges many old files of this machine into one, so that there are never too many to look at. Files with lines that
	 * are not understood stay as they are.
	 *
	 * @returns whether any were merged
	 * @throws what the folder throws; in that case nothing is lost
	 */
	compact(): Promise<boolean> {
		return this.#inTurn(async () => {
			const resting = dateOf(this.#now() - restingTime);
			const old = (await this.#folder.list()).filter(({ name, size }) => {
				const [machine, ...date] = name.split('-');
				return (
					isHistory(name) &&
					machine === this.#writer.machine &&
					date.slice(0, 3).join('-') < resting &&
					size < largeFile
				);
			});
			return old.length >= manyFiles && (await this.#merge(old));
		});
	}

	async #merge(files: readonly ListedFile[]): Promise<boolean> {
		const lines = new Set<string>();
		const merged: string[] = [];
		for (const { name } of files) {
			const text = await this.#folder.read(name);
			const isCopy = name.endsWith(unfinished);
			const { problems } = readEntries(text);
			if (problems.every(({ problem }) => isCopy && problem === 'torn')) {
				const torn = new Set(problems.map(({ line }) => line));
				for (const [index, line] of text.split('\n').entries()) {
					if (line.trim() !== '' && !torn.has(index + 1)) {
						lines.add(line);
					}
				}
				merged.push(name);
			}
		}
		if (merged.length < 2) {
			return false;
		}
		const name = this.#newName(dateOf(this.#now()));
		const text = [...lines, ''].join('\n');
		await this.#save(name, text);
		if ((await this.#folder.read(name)) !== text) {
			return false;
		}
		const isKnown = files.every((file) => isSame(this.#marks[file.name], file));
		for (const gone of merged) {
			await this.#folder.delete(gone);
			delete this.#marks[gone];
		}
		if (isKnown) {
			this.#marks[name] = { size: -1, mtime: -1, lines: lines.size };
		}
		return true;
	}

	/**
	 * Writes a temporary file and then renames it, so that a complete file with all earlier lines exists at every
	 * moment. The temporary file is read back, because a file system may silently write less than it was given.
	 */
	async #save(name: string, text: string): Promise<void> {
		const beside = name.slice(0, -extension.length) + unfinished;
		await this.#folder.write(beside, text);
		if ((await this.#folder.read(beside)) !== text) {
			throw new Error('The history was not written completely, perhaps because the disk is full.');
		}
		await this.#folder.rename(beside, name);
	}

	#ownFile() {
		const date = dateOf(this.#now());
		if (!this.#own || (!this.#isPending && (this.#own.date !== date || this.#own.lines.length >= maxLines))) {
			this.#own = { name: this.#newName(date), date, lines: [] };
		}
		return this.#own;
	}

	#newName(date: string): string {
		this.#files++;
		const { machine, window } = this.#writer;
		return `${machine}-${date}-${window}${this.#files > 1 ? `-${this.#files}` : ''}${extension}`;
	}

	async #readFiles(files: readonly ListedFile[], marks: Marks): Promise<ReadHistory> {
		const entries: Entry[] = [];
		const problems: FileProblem[] = [];
		const next: Record<string, Mark> = {};
		let bytes = 0;
		for (const file of files) {
			const { name } = file;
			const mark = marks[name];
			if (mark && isSame(mark, file)) {
				next[name] = mark;
				continue;
			}
			bytes += file.size;
			if (bytes > maxBytes) {
				bytes -= file.size;
				problems.push({ name, line: null, problem: 'too-large' });
				continue;
			}
			let text: string;
			try {
				text = await this.#folder.read(name);
			} catch {
				problems.push({ name, line: null, problem: 'unreadable' });
				continue;
			}
			const known = mark?.lines ?? 0;
			const start = startOfLine(text, known);
			if (start === undefined) {
				// It got shorter, so someone changed it.
				return this.#readFiles(files, {});
			}
			const read = readEntries(text.slice(start));
			for (const entry of read.entries) {
				entries.push(entry);
			}
			for (const { line, problem } of read.problems) {
				problems.push({ name, line: line + known, problem });
			}
			next[name] = { size: file.size, mtime: file.mtime, lines: countLines(text) };
		}
		this.#marks = next;
		return { entries, isWhole: Object.keys(marks).length === 0, problems };
	}

	/** Runs one task at a time, so that two ratings do not write the same file at once. */
	#inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
		const result = this.#queue.then(task);
		this.#queue = result.catch(() => {});
		return result;
	}
}
