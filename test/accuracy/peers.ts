import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Finder } from './score.ts';

interface Recognised {
	readonly start: number;
	/** The last character, not the one after it. */
	readonly end: number;
}

type Recognise = (text: string, culture: string) => readonly Recognised[];

interface Recognizers {
	readonly recognizeNumber: Recognise;
	readonly recognizePercentage: Recognise;
	readonly recognizeCurrency: Recognise;
	readonly recognizeDimension: Recognise;
}

interface Offset {
	readonly offset: { readonly start: number; readonly length: number };
}

type Nlp = (text: string) => { numbers(): { json(options: { offset: true }): readonly Offset[] } };

/** The simplest rule there is: every run of digits is a measure. */
export function anyDigit(text: string): { start: number; end: number }[] {
	return [...text.matchAll(/\d+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Other number recognizers, by name. They are installed into `peers/` on the first call and are not dependencies of the
 * project; none of them knows the labeling guide, so the figures show what a general library finds.
 */
export async function loadPeers(): Promise<[name: string, find: Finder][]> {
	const folder = join(import.meta.dirname, 'peers');
	if (!existsSync(join(folder, 'node_modules'))) {
		execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
			cwd: folder,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
	}
	const load = createRequire(join(folder, 'package.json'));
	const compromise = load('compromise') as Nlp;
	const recognizers = load('@microsoft/recognizers-text-suite') as Recognizers;
	const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = recognizers;
	return [
		['compromise, numbers', (text) => readCompromise(compromise, text)],
		['Recognizers-Text, number', (text) => readRecognizers([recognizeNumber], text)],
		[
			'Recognizers-Text, number with unit',
			(text) => readRecognizers([recognizePercentage, recognizeCurrency, recognizeDimension, recognizeNumber], text),
		],
	];
}

function readCompromise(nlp: Nlp, text: string): { start: number; end: number }[] {
	return nlp(text)
		.numbers()
		.json({ offset: true })
		.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

/** What the first recognizer finds, and what the next ones find outside of it. */
function readRecognizers(recognisers: readonly Recognise[], text: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const recognise of recognisers) {
		for (const { start, end } of recognise(text, 'en-us')) {
			if (!found.some((other) => start < other.end && other.start <= end)) {
				found.push({ start, end: end + 1 });
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
