import * as v from 'valibot';
import { type Rating, ratings } from './rating.ts';
import { selfChecks } from './selfCheck.ts';

/** The version of entries that this code writes. Lines of a newer version are left as they are. */
export const entryVersion = 1;

/** How well an answer went, from worst to best, as the speaker judges it. */
export { type Rating, ratings };

/** How a question was answered. */
export const modes = ['speak', 'write'] as const;

/** The longest line that is read, in characters; no version has written anything close to it. */
const longestLine = 100_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** Up to the latest moment that a `Date` can represent. */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const seconds = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)));
const head = { v: v.literal(entryVersion), id: text, at: time };

export const roundSchema = v.object({
	...head,
	type: v.literal('round'),
	question: text,
	rating: v.picklist(ratings),
	mode: v.picklist(modes),
	/** Until the answer began. */
	thinkSeconds: seconds,
	answerSeconds: seconds,
	/** How long the answer was supposed to take. */
	targetSeconds: seconds,
	/** In the written answer, or in the notes. */
	words: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
	/** Whether the answer was typed rather than dictated. */
	typed: v.exactOptional(v.boolean()),
	/** What was in the answer, according to its speaker or the linter. */
	told: v.exactOptional(v.array(v.picklist(selfChecks))),
	/** The mock interview that the round was part of. */
	interview: v.exactOptional(text),
	/** When it was imported from an export; a reset before that does not hide it. */
	importedAt: v.exactOptional(time),
});

const undoSchema = v.object({ ...head, type: v.literal('undo'), round: text });
const resetSchema = v.object({ ...head, type: v.literal('reset') });

export const entrySchema = v.variant('type', [roundSchema, undoSchema, resetSchema]);

/** One rated answer to a question. `at` is when it was rated, in ms since 1970. */
export type Round = v.InferOutput<typeof roundSchema>;

/** Takes back a round. */
export type Undo = v.InferOutput<typeof undoSchema>;

/** Hides every round before it. */
export type Reset = v.InferOutput<typeof resetSchema>;

/** A line of the history. */
export type Entry = Round | Undo | Reset;

/** What is known about a round besides the question and rating. */
export type RoundDetails = Pick<Round, 'mode'> &
	Partial<Pick<Round, 'thinkSeconds' | 'answerSeconds' | 'targetSeconds' | 'words' | 'typed' | 'told' | 'interview'>>;

/** Why a line of the history was skipped: cut off or not JSON, written by a newer version, or something else. */
export type LineProblem = 'torn' | 'newer' | 'foreign';

export interface ReadEntries {
	readonly entries: readonly Entry[];
	readonly problems: readonly { /** From 1. */ readonly line: number; readonly problem: LineProblem }[];
}

/** Reads lines of a history; lines that cannot be read are skipped and reported. */
export function readEntries(text: string): ReadEntries {
	const entries: Entry[] = [];
	const problems: { line: number; problem: LineProblem }[] = [];
	let number = 0;
	for (const line of text.split('\n')) {
		number++;
		if (line.trim() === '') {
			continue;
		}
		const entry = readEntry(line);
		if (typeof entry === 'string') {
			problems.push({ line: number, problem: entry });
		} else {
			entries.push(entry);
		}
	}
	return { entries, problems };
}

function readEntry(line: string): Entry | LineProblem {
	if (line.length > longestLine) {
		return 'foreign';
	}
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'torn';
	}
	const parsed = v.safeParse(entrySchema, value);
	if (parsed.success) {
		return parsed.output;
	}
	const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
	return typeof version === 'number' && version > entryVersion ? 'newer' : 'foreign';
}

/** An entry as a line, with its line ending. */
export function writeEntry(entry: Entry): string {
	return `${JSON.stringify(entry)}\n`;
}
