/** Times the guide with 1,000 of the user's own questions: the first look at its view, and a search while typing. */
import { join } from 'node:path';
import { readGuide } from '../../src/build/packGuide.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import type { PackedGuide } from '../../src/core/guide/model.ts';
import { readBank } from '../../src/core/guide/readBank.ts';
import { GuideSearch } from '../../src/core/guide/search.ts';

const media = join(import.meta.dirname, '../../media/guide');
const text = JSON.stringify(readGuide(media).guide);
const packed = JSON.parse(text) as PackedGuide;

/** Twenty categories of fifty questions made from the words of the guide. */
function generateBank(): string {
	const words = text.match(/[a-z]{4,}/g) ?? [];
	const some = (from: number, count: number, step: number) =>
		Array.from({ length: count }, (_, index) => words[(from + index * step) % words.length]).join(' ');
	return Array.from({ length: 20 }, (_, category) => {
		const questions = Array.from(
			{ length: 50 },
			(_, index) =>
				`- Tell me about time ${category * 50 + index} of ${some(category * 5000 + index * 97, 8, 13)}?\n  - ${some(category * 3000 + index * 57, 12, 17)}`,
		);
		return `## Category ${category + 1}\n\n${questions.join('\n')}\n`;
	}).join('\n');
}

/** The best of some rounds, in ms. */
function time(run: () => unknown, rounds = 10): number {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

function print(name: string, milliseconds: number): void {
	console.log(`${name.padEnd(44)} ${milliseconds.toFixed(1).padStart(7)} ms`);
}

const list = generateBank();
const bank = readBank(list, 'bench', 'bench');
const guide = new Guide(packed, [{ uri: 'file:///bench.md', file: bank }]);
const search = new GuideSearch(guide);
const queries = ['conflict with manager', 'code reveiw', 'tell me about a time', 'deadline', 'productoin outage'];
const keystrokes = queries.flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
const times = keystrokes.map((query) => time(() => search.find(query), 3));

console.log(`\nGuide with ${guide.questions.length} questions, ${(text.length / 1024).toFixed(0)} KB packed\n`);
print(
	'reading the packed guide into its tree',
	time(() => new Guide(JSON.parse(text) as PackedGuide).categories),
);
print(
	'reading a list of 1,000 questions',
	time(() => readBank(list, 'bench', 'bench')),
);
print(
	'merging it with the guide',
	time(() => new Guide(packed, [{ uri: 'file:///bench.md', file: bank }])),
);
print(
	'making the search index',
	time(() => new GuideSearch(guide), 3),
);
print('a search after a keystroke, median', times.toSorted((a, b) => a - b)[times.length >> 1] as number);
print('a search after a keystroke, slowest', Math.max(...times));
