import {
	isOpen,
	type MatchingScore,
	ours,
	plainBm25,
	type Recall,
	readerOf,
	readLabels,
	readStories,
	scoreMatching,
	splits,
} from './matching.ts';

/** Prints how often a right answer is among the first, beside plain full text; for the open halves every miss. */
export function printMatchingScores(): void {
	for (const split of splits) {
		const labels = readLabels(split);
		const stories = readStories(labels);
		const score = scoreMatching(labels, ours(stories));
		console.log(`matching, ${split}: ${labels.length} stories`);
		printScore('STAR Coach', score);
		printScore('plain BM25', scoreMatching(labels, plainBm25(stories)));
		if (split === 'fresh') {
			printScore('another person', scoreMatching(labels, readerOf(readLabels('fresh-second'))));
		}
		if (isOpen(split)) {
			for (const miss of [...score.questions.misses, ...score.stories.misses]) {
				console.log(`    ${miss}`);
			}
		}
	}
}

function printScore(name: string, { questions, stories }: MatchingScore): void {
	console.log(`  ${name}`);
	printRecall('stories to questions', questions);
	printRecall('questions to stories', stories);
}

function printRecall(label: string, { cases, at1, at3 }: Recall): void {
	console.log(`    ${label.padEnd(22)}recall@1 ${at1.toFixed(3)}  recall@3 ${at3.toFixed(3)}  (${cases} cases)`);
}
