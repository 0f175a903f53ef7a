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

/** The folder of the history. Every method may fail; `list` gives nothing where there is no folder. */
export interface HistoryFolder {
	list(): Promise<readonly ListedFile[]>;
	read(name: string): Promise<string>;
	/** Writes a whole file and makes the folder where there is none. */
	write(name: string, text: string): Promise<void>;
	/** Gives a file another name, in place of what has that name. */
	rename(from: string, to: string): Promise<void>;
	delete(name: string): Promise<void>;
}

/** Who writes: names parts of file names, so made of lowercase letters and digits. */
export interface Writer {
	/** One for all windows of a machine. */
	readonly machine: string;
	/** One for each window, each time it is opened. */
	readonly window: string;
}

export type Marks = Readonly<Record<string, Mark>>;

export interface FileProblem {
	readonly name: string;
	/** From 1; null when the file could not be read at all. */
	readonly line: number | null;
	readonly problem: LineProblem | 'unreadable' | 'too-large';
}

export interface ReadHistory {
	/** What is new since the last time, or all of it. */
	readonly entries: readonly Entry[];
	/** Whether `entries` are the whole history, because more has changed than that files have grown. */
	readonly isWhole: boolean;
	readonly problems: readonly FileProblem[];
}

/** A file is rewritten for each entry, so it must stay small. */
const maxLines = 400;
/** Larger files are not read, nor is more than that of all files together: they are not made by this. In bytes. */
const maxBytes = 50_000_000;
/** So many old files of a machine become one. */
const manyFiles = 16;
/** Files of that size are left alone, so that the whole history is not copied again and again. */
const largeFile = 1_000_000;
/** Files are merged when no window can still be writing them, in ms. */
const restingTime = 2 * day;

/**
 * The log of practice rounds: lines of JSON in files that each belong to one window. Readers take the union of all
 * files. Nothing that is not understood is changed or removed.
 */
export class History {
	readonly #folder: HistoryFolder;
	readonly #writer: Writer;
	readonly #now: () => number;
	#marks: Record<string, Mark>;
	/** What this window writes to now. */
	#own: { readonly name: string; readonly date: string; readonly lines: string[] } | undefined;
	#isPending = false;
	#files = 0;
	#queue: Promise<unknown> = Promise.resolve();

	/** @param marks how far the files have been read before */
	constructor(folder: HistoryFolder, writer: Writer, now: () => number, marks: Marks = {}) {
		this.#folder = folder;
		this.#writer = writer;
		this.#now = now;
		this.#marks = { ...marks };
	}

	get marks(): Marks {
		return this.#marks;
	}

	/** Whether entries wait to be written, because the folder has failed. */
	get isPending(): boolean {
		return this.#isPending;
	}

	/** What has been added since the last call; the whole history where that is unknown. */
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
	 * Adds entries. What could not be written is kept and written with the next entries.
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
			// Its lines are known, but not its size: it is read again, from there on.
			this.#marks[own.name] = { size: -1, mtime: -1, lines: own.lines.length };
		});
	}

	/**
	 * Adds many entries at once, in a file of their own that is never written again.
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
	 * Makes one file of many old ones of this machine, so that there are never too many to look at. A file with
	 * lines that are not understood stays as it is.
	 *
	 * @returns whether any were merged
	 * @throws what the folder throws; nothing is lost then
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
	 * First beside the file and then in its place: at no moment is there no whole file with what was in it before.
	 * What is beside it is read again, because a file system may write less than it was given and say nothing.
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
				// It has become shorter: someone has changed it.
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

	/** One thing after the other, so that two ratings do not write the same file at once. */
	#inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
		const result = this.#queue.then(task);
		this.#queue = result.catch(() => {});
		return result;
	}
}
