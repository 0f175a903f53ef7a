import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A labeled sentence; see LABELLING.md. */
export interface Sentence {
	readonly id: string;
	readonly text: string;
	readonly quantified: boolean;
	readonly spans: readonly string[];
}

export interface SentenceSet {
	readonly name: string;
	/** Sets that nobody may tune on are scored, but their misses are not shown. */
	readonly isOpen: boolean;
	readonly sentences: readonly Sentence[];
}

const LAST_OPEN = 'd360';

function read(file: string): Sentence[] {
	return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Sentence);
}

/** Every set of labeled sentences, in the order in which they are reported. */
export function readSentenceSets(): SentenceSet[] {
	const first = read('sentences.jsonl');
	return [
		{ name: 'dev', isOpen: true, sentences: first.filter(({ id }) => id <= LAST_OPEN) },
		{ name: 'untouched', isOpen: false, sentences: first.filter(({ id }) => id > LAST_OPEN) },
		{ name: 'more/dev', isOpen: true, sentences: read('more/dev-sentences.jsonl') },
		{ name: 'authors', isOpen: true, sentences: read('more/authors-sentences.jsonl') },
		{ name: 'more/heldout', isOpen: false, sentences: read('more/heldout-sentences.jsonl') },
	];
}
