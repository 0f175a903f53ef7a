import { isDue } from './days.ts';
import { type Entry, entryVersion, type Rating, type Round, type RoundDetails, ratings } from './entry.ts';
import type { FileProblem, History, Marks } from './history.ts';
import { fitToInterview } from './interviewDate.ts';
import type { Memory, Scheduler } from './schedule.ts';
import { addRounds, continues, countedRounds, emptySummary, type Summary, summarize, tolerance } from './summary.ts';
import { exchange } from './syncedHistory.ts';

/** What can be kept between sessions so that the history need not be read again. */
export interface SavedPractice {
	readonly summary: Omit<Summary, 'memories'> & { readonly memories: readonly (readonly [string, Memory])[] };
	readonly marks: Marks;
}

export interface PracticePorts {
	readonly history: History;
	readonly scheduler: Scheduler;
	/** In ms since 1970. */
	now(): number;
	newId(): string;
	/** The first moment of the day of the interview, in ms since 1970; undefined if unknown. */
	interview?(): number | undefined;
	/** What was kept of the same history, which must have been created with its marks. */
	readonly saved?: SavedPractice;
}

/** A round that was added or taken back. */
export interface Added {
	readonly round: Round;
	/** Rejects with what the folder of the history throws; anything not written is written with the next entry. */
	readonly written: Promise<void>;
}

/** A user's rounds: what they add up to, and how to add more. */
export class Practice {
	readonly #ports: PracticePorts;
	/** The summary of all rounds before those of `#since`. */
	#base: Summary;
	/** Oldest first. */
	#since: Round[] = [];
	#summary: Summary;
	#unsaved = 0;
	/** What this session has added: it counts while it is being written, and even if that fails. */
	readonly #own: Entry[] = [];
	/** Whether a round was added that is dated before others, so that everything has to be read again. */
	#isBehind = false;
	#problems: readonly FileProblem[] = [];

	constructor(ports: PracticePorts) {
		this.#ports = ports;
		const kept = ports.saved?.summary;
		this.#base = kept ? { ...kept, memories: new Map(kept.memories) } : emptySummary;
		this.#summary = this.#base;
	}

	get summary(): Summary {
		return this.#summary;
	}

	/** What could not be read in the files that were read last. */
	get problems(): readonly FileProblem[] {
		return this.#problems;
	}

	/** How many rounds would have to be read again if the current state were not kept. */
	get unsaved(): number {
		return this.#unsaved;
	}

	/** What is known about a question; if an interview is near, the question comes back before it. */
	memoryOf(question: string): Memory | undefined {
		const memory = this.#summary.memories.get(question);
		return memory && this.#fit(memory, question);
	}

	/** The memories of all questions that were practiced. */
	memories(): ReadonlyMap<string, Memory> {
		return new Map([...this.#summary.memories].map(([question, memory]) => [question, this.#fit(memory, question)]));
	}

	/** When a question would come back for each rating given now, in ms since 1970. */
	dates(question: string): Readonly<Record<Rating, number>> {
		const { scheduler, now } = this.#ports;
		const outcomes = scheduler.outcomes(this.#summary.memories.get(question), question, now());
		const dates = ratings.map((rating) => [rating, this.#fit(outcomes[rating], question).due]);
		return Object.fromEntries(dates) as Record<Rating, number>;
	}

	/** The number of rounds on each day, by the day's first moment in ms since 1970. */
	get days(): ReadonlyMap<number, number> {
		return new Map(this.#summary.days);
	}

	/** How often a question was practiced, and whether it is due; undefined if it never was. */
	stateOf(question: string): { readonly rounds: number; readonly due: boolean } | undefined {
		const memory = this.memoryOf(question);
		return memory && { rounds: memory.rounds, due: isDue(memory, this.#ports.now()) };
	}

	/** What to keep for the next session, as plain data; undefined while anything is still to be read or written. */
	save(): SavedPractice | undefined {
		if (this.#ports.history.isPending || this.#isBehind) {
			return undefined;
		}
		this.#base = this.#summary;
		this.#since = [];
		this.#unsaved = 0;
		const summary = { ...this.#summary, memories: [...this.#summary.memories] };
		return { summary, marks: this.#ports.history.marks };
	}

	/**
	 * Takes in what other windows and machines have added.
	 *
	 * @returns whether anything changed
	 * @throws what the folder of the history throws
	 */
	async load(): Promise<boolean> {
		const { history, now } = this.#ports;
		const read = await history.read();
		this.#problems = read.problems;
		if (read.isWhole) {
			this.#rebuild(read.entries);
			return read.entries.length > 0;
		}
		const isClockBack = this.#summary.lastAt > now() + tolerance;
		const isReset = (this.#summary.nextReset ?? Number.POSITIVE_INFINITY) <= now() + tolerance;
		if (this.#isBehind || isClockBack || isReset || !continues(this.#summary, read.entries)) {
			await this.#readAll();
			return true;
		}
		if (read.entries.length === 0 && this.#summary.future.length === 0) {
			return false;
		}
		this.#add(countedRounds(read.entries, now()).rounds);
		return true;
	}

	/** Adds a round that ends now. It counts immediately. */
	rate(question: string, rating: Rating, details: RoundDetails): Added {
		const at = this.#time();
		const round: Round = { v: entryVersion, type: 'round', id: this.#ports.newId(), at, question, rating, ...details };
		this.#isBehind ||= at < this.#summary.lastAt;
		this.#add([round]);
		return { round, written: this.#append(round) };
	}

	/**
	 * Takes back the last round.
	 *
	 * @returns undefined if there is none
	 * @throws what the folder of the history throws when it is read
	 */
	async undo(): Promise<Added | undefined> {
		const round = (!this.#isBehind && this.#since.at(-1)) || (await this.rounds()).at(-1);
		if (!round) {
			return undefined;
		}
		const entry: Entry = { v: entryVersion, type: 'undo', id: this.#ports.newId(), at: this.#time(), round: round.id };
		const written = this.#append(entry);
		if (this.#since.at(-1) === round) {
			const left = this.#since.slice(0, -1);
			this.#since = [];
			this.#summary = this.#base;
			this.#add(left);
		} else {
			await written.catch(() => {});
			await this.#readAll();
		}
		return { round, written };
	}

	/**
	 * Starts over: earlier rounds no longer count, but stay in the files.
	 *
	 * @throws what the folder of the history throws; a reset that could not be written counts in this window and is
	 * written with the next entry
	 */
	async reset(): Promise<void> {
		const written = this.#append({ v: entryVersion, type: 'reset', id: this.#ports.newId(), at: this.#time() });
		await written.catch(() => {});
		await this.#readAll();
		await written;
	}

	/**
	 * Imports the rounds of an export that do not exist yet.
	 *
	 * @returns how many were added
	 * @throws what the folder of the history throws
	 */
	async import(rounds: readonly Round[]): Promise<number> {
		const known = new Set((await this.rounds()).map(({ id }) => id));
		const importedAt = this.#time();
		const added = rounds.filter(({ id }) => !known.has(id)).map((round) => ({ ...round, importedAt }));
		if (added.length === 0) {
			return 0;
		}
		await this.#ports.history.appendFile(added);
		await this.#readAll();
		return (await this.rounds()).length - known.size;
	}

	/**
	 * Takes in what another machine wrote, and decides what to write for it: see {@link exchange}.
	 *
	 * @returns whether anything was taken in, and the text for the other machine
	 * @throws what the folder of the history throws
	 */
	async exchange(told: string, limit: number): Promise<{ readonly hasChanged: boolean; readonly text: string }> {
		const { history } = this.#ports;
		const read = await history.readAll();
		this.#rebuild(read.entries);
		const { missing, text } = exchange([...read.entries, ...this.#own], told, limit);
		if (missing.length > 0) {
			await history.appendFile(missing);
			await this.#readAll();
		}
		return { hasChanged: missing.length > 0, text };
	}

	/**
	 * All rounds that count, oldest first.
	 *
	 * @throws what the folder of the history throws
	 */
	async rounds(): Promise<readonly Round[]> {
		return this.#readAll();
	}

	async #readAll(): Promise<readonly Round[]> {
		const read = await this.#ports.history.readAll();
		this.#problems = read.problems;
		return this.#rebuild(read.entries);
	}

	#fit(memory: Memory, question: string): Memory {
		const interview = this.#ports.interview?.();
		return interview === undefined ? memory : fitToInterview(memory, question, interview);
	}

	#rebuild(entries: readonly Entry[]): readonly Round[] {
		const { scheduler, now } = this.#ports;
		const counted = countedRounds([...entries, ...this.#own], now());
		this.#isBehind = false;
		this.#unsaved = counted.rounds.length;
		this.#base = summarize(counted, scheduler, now());
		this.#summary = this.#base;
		this.#since = [];
		return counted.rounds;
	}

	#add(rounds: readonly Round[]): void {
		const { scheduler, now } = this.#ports;
		this.#summary = addRounds(this.#summary, rounds, scheduler, now());
		for (const round of rounds) {
			this.#since.push(round);
		}
		this.#unsaved += rounds.length;
	}

	#append(entry: Entry): Promise<void> {
		this.#own.push(entry);
		return this.#ports.history.append([entry]);
	}

	/** Now, but later than everything known, so that a clock that is slightly behind does not change the order. */
	#time(): number {
		const now = this.#ports.now();
		const { lastAt } = this.#summary;
		return lastAt > now + tolerance ? now : Math.max(now, lastAt + 1);
	}
}
