/**
 * Scores the recognizer of measures, the story parser and the matching of stories on the labeled sets and prints
 * precision, recall, F1 and, for the sets that may be tuned on, every miss. With `--write`, the figures are written to
 * docs/quality/accuracy.md. `--set FOLDER` scores the files of a folder instead; with `--misses`, it prints what differs
 * from the labels, and with `--findings`, what the linter finds in them.
 */
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { printCvScores } from './cvs/cvs.ts';
import { printFindings } from './findings.ts';
import { printPostingScores } from './jobs.ts';
import { printMatchingScores } from './matching/print.ts';
import { writePage } from './page.ts';
import { f1, type Miss, precision, recall, type Score, scoreSentences, type Tally } from './score.ts';
import { readSentenceSets } from './sentences.ts';
import { printStoryScores } from './stories.ts';
import { printSetScores, printWildScores } from './wild.ts';

const set = after('--set');
if (set === undefined) {
	printOwnSets();
} else if (process.argv.includes('--findings')) {
	printFindings(set);
} else {
	printSetScores(set, process.argv.includes('--misses'));
}

function printOwnSets(): void {
	for (const { name, isOpen, sentences } of readSentenceSets()) {
		console.log(`\n${name}: ${sentences.length} sentences`);
		const score = scoreSentences(sentences, (text) => findMeasures(text));
		printScore(score);
		if (isOpen) {
			score.misses.forEach(printMiss);
		}
	}

	console.log();
	printStoryScores();
	console.log();
	printWildScores();
	console.log();
	printMatchingScores();
	console.log();
	printPostingScores(after('--postings'));
	console.log();
	printCvScores();
	if (process.argv.includes('--write')) {
		writePage();
	}
}

function printScore({ sentences, exact, overlap }: Score): void {
	printTally('sentences', sentences);
	printTally('spans, exact', exact);
	printTally('spans, overlap', overlap);
}

function printTally(label: string, tally: Tally): void {
	const figures = [precision, recall, f1].map((figure) => figure(tally).toFixed(3));
	const { hits, extra, missing } = tally;
	console.log(
		`    ${label.padEnd(16)}P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  (${hits} right, ${extra} extra, ${missing} missing)`,
	);
}

function printMiss({ sentence, found, isVerdict }: Miss): void {
	console.log(`    ${isVerdict ? 'verdict' : 'span'} ${sentence.id} ${sentence.text}`);
	console.log(`        labeled ${JSON.stringify(sentence.spans)}`);
	console.log(`        found    ${JSON.stringify(found)}`);
}

/** The argument after another one; undefined if there is none. */
function after(name: string): string | undefined {
	const at = process.argv.indexOf(name);
	return at === -1 ? undefined : process.argv[at + 1];
}
