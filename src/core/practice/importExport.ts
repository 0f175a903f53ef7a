import * as v from 'valibot';
import { csvText } from '../text/csv.ts';
import { type Entry, entrySchema, type Round, readEntries } from './entry.ts';

/** The version of exports. */
const version = 1;

const exportSchema = v.object({ version: v.number(), rounds: v.array(v.unknown()) });

/** All rounds as JSON that *Import* can read. */
export function toJson(rounds: readonly Round[]): string {
	return `${JSON.stringify({ version, rounds }, null, '\t')}\n`;
}

/** All rounds as a table for spreadsheets (RFC 4180). */
export function toCsv(rounds: readonly Round[], titleOf: (questionId: string) => string): string {
	const header = [
		'date',
		'question',
		'title',
		'rating',
		'mode',
		'thinkSeconds',
		'answerSeconds',
		'targetSeconds',
		'words',
	];
	const rows = rounds.map(({ at, question, rating, mode, thinkSeconds, answerSeconds, targetSeconds, words }) => [
		new Date(at).toISOString(),
		question,
		titleOf(question),
		rating,
		mode,
		thinkSeconds,
		answerSeconds,
		targetSeconds,
		words,
	]);
	return csvText([header, ...rows]);
}

export interface ReadExport {
	readonly rounds: readonly Round[];
	/** How many entries were not rounds, or come from a newer version. */
	readonly passedOver: number;
}

/** Reads an export, or a file of the history itself; undefined if the text is neither. */
export function readExport(text: string): ReadExport | undefined {
	const parsed = v.safeParse(exportSchema, parseJson(text));
	if (parsed.success && parsed.output.version === version) {
		const entries = parsed.output.rounds.map((round) => v.safeParse(entrySchema, round));
		const rounds = roundsOf(entries.flatMap((entry) => (entry.success ? entry.output : [])));
		return { rounds, passedOver: entries.length - rounds.length };
	}
	const { entries, problems } = readEntries(text);
	return entries.length === 0 ? undefined : { rounds: roundsOf(entries), passedOver: problems.length };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function roundsOf(entries: readonly Entry[]): Round[] {
	return entries.filter((entry) => entry.type === 'round');
}
