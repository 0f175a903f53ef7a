import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { type Finder, f1, precision, recall, type Score, scoreSentences, type Tally } from './score.ts';
import { readSentenceSets } from './sentences.ts';

const recognisers: [name: string, find: Finder][] = [['STAR Coach', (text) => findMeasures(text)]];

function percent(value: number): string {
	return value.toFixed(3);
}

function line(label: string, tally: Tally): string {
	const { hits, extra, missing } = tally;
	return `    ${label.padEnd(16)} P ${percent(precision(tally))}  R ${percent(recall(tally))}  F1 ${percent(f1(tally))}  (${hits} right, ${extra} extra, ${missing} missing)`;
}

function report(name: string, score: Score): void {
	console.log(`  ${name}`);
	console.log(line('sentences', score.sentences));
	console.log(line('spans, exact', score.exact));
	console.log(line('spans, overlap', score.overlap));
}

for (const set of readSentenceSets()) {
	console.log(`\n${set.name}: ${set.sentences.length} sentences`);
	for (const [name, find] of recognisers) {
		const score = scoreSentences(set.sentences, find);
		report(name, score);
		if (set.isOpen && name === 'STAR Coach') {
			for (const { sentence, found, isVerdict } of score.misses) {
				console.log(`    ${isVerdict ? 'WRONG' : 'span '} ${sentence.id} ${sentence.text}`);
				console.log(`          labelled ${JSON.stringify(sentence.spans)}`);
				console.log(`          found    ${JSON.stringify(found)}`);
			}
		}
	}
}
