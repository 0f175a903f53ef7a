/**
 * Scores the readers on the labeled sets and prints docs/quality/accuracy.md and, for the sets that may be tuned on, every
 * miss. With `--write`, it writes the page. `--set FOLDER` scores the files of a folder instead; with `--misses`, it prints
 * what differs from the labels, and with `--findings`, what the linter finds in them. `--postings FOLDER` scores the public
 * postings themselves.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { scoreCvs } from './cvs/cvs.ts';
import { printFindings } from './findings.ts';
import { printOriginals, readLabeledPostings, scorePostings } from './jobs.ts';
import { isOpen, ours, readLabels, readStories, scoreMatching, splits } from './matching/matching.ts';
import { pageText } from './page.ts';
import { scoreSentences } from './score.ts';
import { readSentenceSets } from './sentences.ts';
import { scoreStories, storySets } from './stories.ts';
import { printSetScores } from './wild.ts';

const [set, originals] = [after('--set'), after('--postings')];
if (originals !== undefined) {
	printOriginals(originals);
} else if (set === undefined) {
	const page = pageText();
	console.log([page, ...misses()].join('\n'));
	if (process.argv.includes('--write')) {
		writeFileSync(join(root, 'docs/quality/accuracy.md'), page);
	}
} else if (process.argv.includes('--findings')) {
	printFindings(set);
} else {
	printSetScores(set, process.argv.includes('--misses'));
}

/** What differs from the labels in the open sets. */
function misses(): string[] {
	const sentences = readSentenceSets().flatMap(({ isOpen, sentences }) =>
		isOpen ? scoreSentences(sentences, (text) => findMeasures(text)).misses : [],
	);
	return [
		...sentences.map(
			({ sentence: { id, text, spans }, found }) =>
				`${id} ${text}\n    labeled ${JSON.stringify(spans)}\n    found   ${JSON.stringify(found)}`,
		),
		...storySets.flatMap((stories) => (stories.showMisses ? scoreStories(stories).misses : [])),
		...splits.filter(isOpen).flatMap((split) => {
			const labels = readLabels(split);
			const { questions, stories } = scoreMatching(labels, ours(readStories(labels)));
			return [...questions.misses, ...stories.misses];
		}),
		...scorePostings(readLabeledPostings('open')).misses,
		...scoreCvs('open').misses,
	];
}

/** The argument after another one; undefined if there is none. */
function after(name: string): string | undefined {
	const at = process.argv.indexOf(name);
	return at === -1 ? undefined : process.argv[at + 1];
}
