import { isDue, startOfDay } from './days.ts';
import { type Entry, entryVersion, type Rating, type Round, type RoundDetails, ratings } from './entry.ts';
import type { FileProblem, History, ReadHistory } from './history.ts';
import { fitToInterview } from './interviewDate.ts';
import type { Memory, Scheduler } from './schedule.ts';
import { countedRounds, type Summary, summarize, tolerance } from './summary.ts';
import { missingFrom, newest } from './syncedHistory.ts';

export interface PracticePorts {
	readonly history: History;
	readonly scheduler: Scheduler;
	/** In ms since 1970. */
	now(): number;
	newId(): string;
	/** The first moment of the day of the interview, in ms since 1970; undefined if unknown. */
	interview?(): number | undefined;
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
	#read: ReadHistory = { entries: [], problems: [] };
	/** What this session has added: it counts while it is being written, and even if that fails. */
	readonly #own: Entry[] = [];
	/** What everything added up to, and when. */
	#counted: { readonly at: number; readonly rounds: readonly Round[]; readonly summary: Summary };

	constructor(ports: PracticePorts) {
		this.#ports = ports;
		this.#counted = this.#count();
	}

	get summary(): Summary {
		return this.#counted.summary;
	}

	/** What could not be read. */
	get problems(): readonly FileProblem[] {
		return this.#read.problems;
	}

	/** All rounds that count, as last read; oldest first. */
	get rounds(): readonly Round[] {
		return this.#counted.rounds;
	}

	/** What is known about a question; if an interview is near, the question comes back before it. */
	memoryOf(question: string): Memory | undefined {
		const memory = this.summary.memories.get(question);
		return memory && this.#fit(memory, question);
	}

	/** The memories of all questions that were practiced. */
	memories(): ReadonlyMap<string, Memory> {
		return new Map([...this.summary.memories].map(([question, memory]) => [question, this.#fit(memory, question)]));
	}

	/** When a question would come back for each rating given now, in ms since 1970. */
	dates(question: string): Readonly<Record<Rating, number>> {
		const { scheduler, now } = this.#ports;
		const outcomes = scheduler.outcomes(this.summary.memories.get(question), question, now());
		const dates = ratings.map((rating) => [rating, this.#fit(outcomes[rating], question).due]);
		return Object.fromEntries(dates) as Record<Rating, number>;
	}

	/** How often a question was practiced, and whether it is due; undefined if it never was. */
	stateOf(question: string): { readonly rounds: number; readonly due: boolean } | undefined {
		const memory = this.memoryOf(question);
		return memory && { rounds: memory.rounds, due: isDue(memory, this.#ports.now()) };
	}

	/**
	 * Takes in what other windows and machines have added.
	 *
	 * @returns whether anything changed
	 * @throws what the folder of the history throws
	 */
	async load(): Promise<boolean> {
		const read = await this.#ports.history.read();
		const hasChanged = read !== this.#read || this.#isOld();
		this.#read = read;
		if (hasChanged) {
			this.#counted = this.#count();
		}
		return hasChanged;
	}

	/** Adds a round that ends now. It counts immediately. */
	rate(question: string, rating: Rating, details: RoundDetails): Added {
		const at = this.#time();
		const round: Round = { v: entryVersion, type: 'round', id: this.#ports.newId(), at, question, rating, ...details };
		return { round, written: this.#append(round) };
	}

	/**
	 * Takes back the last round.
	 *
	 * @returns undefined if there is none
	 * @throws what the folder of the history throws when it is read
	 */
	async undo(): Promise<Added | undefined> {
		await this.load();
		const round = this.rounds.at(-1);
		const { newId } = this.#ports;
		return (
			round && {
				round,
				written: this.#append({ v: entryVersion, type: 'undo', id: newId(), at: this.#time(), round: round.id }),
			}
		);
	}

	/**
	 * Starts over: earlier rounds no longer count, but stay in the files.
	 *
	 * @throws what the folder of the history throws; a reset that could not be written counts in this window and is
	 * written with the next entry
	 */
	async reset(): Promise<void> {
		await this.#append({ v: entryVersion, type: 'reset', id: this.#ports.newId(), at: this.#time() });
	}

	/**
	 * Imports the rounds of an export that do not exist yet.
	 *
	 * @returns how many were added
	 * @throws what the folder of the history throws
	 */
	async import(rounds: readonly Round[]): Promise<number> {
		await this.load();
		const known = new Set(this.rounds.map(({ id }) => id));
		const importedAt = this.#time();
		await this.#appendFile(rounds.filter(({ id }) => !known.has(id)).map((round) => ({ ...round, importedAt })));
		return this.rounds.length - known.size;
	}

	/**
	 * Takes in what another machine wrote, by id.
	 *
	 * @param told the lines that were written last, by any machine
	 * @param limit of the text for other machines, in characters
	 * @returns whether anything was taken in, and the text for other machines: the newest entries of both
	 * @throws what the folder of the history throws
	 */
	async sync(told: string, limit: number): Promise<{ readonly hasChanged: boolean; readonly text: string }> {
		await this.load();
		const missing = missingFrom(this.#entries, told);
		await this.#appendFile(missing);
		return { hasChanged: missing.length > 0, text: newest(this.#entries, limit) };
	}

	get #entries(): readonly Entry[] {
		return [...this.#read.entries, ...this.#own];
	}

	#count() {
		const at = this.#ports.now();
		const counted = countedRounds(this.#entries, at);
		return { at, rounds: counted.rounds, summary: summarize(counted, this.#ports.scheduler, at) };
	}

	/** Whether the day is another one since the last count, or the clock has passed, either way, what is dated ahead. */
	#isOld(): boolean {
		const [before, now] = [this.#counted.at, this.#ports.now()];
		const isAhead = (at: number, time: number) => at > time + tolerance;
		return (
			startOfDay(now) !== startOfDay(before) || this.#entries.some(({ at }) => isAhead(at, now) !== isAhead(at, before))
		);
	}

	#fit(memory: Memory, question: string): Memory {
		const interview = this.#ports.interview?.();
		return interview === undefined ? memory : fitToInterview(memory, question, interview);
	}

	#append(entry: Entry): Promise<void> {
		this.#own.push(entry);
		this.#counted = this.#count();
		return this.#ports.history.append(entry);
	}

	async #appendFile(entries: readonly Entry[]): Promise<void> {
		if (entries.length > 0) {
			await this.#ports.history.appendFile(entries);
			await this.load();
		}
	}

	/** Now, but later than everything known, so that a clock that is slightly behind does not change the order. */
	#time(): number {
		const now = this.#ports.now();
		const { lastAt } = this.summary;
		return lastAt > now + tolerance ? now : Math.max(now, lastAt + 1);
	}
}
