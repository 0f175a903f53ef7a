import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPosting } from '../../src/core/jobs/readPosting.ts';
import { precision, recall, type Tally } from './score.ts';

const kinds = { m: 'must', n: 'nice', d: 'duty' } as const;

/** A labeled posting. */
export interface LabeledPosting {
	readonly id: string;
	/** What is a requirement, by unit: `d5.1 m8-15`, see LABELLING.md. */
	readonly labels: string;
	/** The public posting whose skeleton it has, and the labels of that posting itself. */
	readonly source: { readonly repo: string; readonly commit: string; readonly path: string; readonly labels: string };
}

/** A line of a posting, or a sentence of a paragraph, which is a requirement or not. */
interface Unit {
	/** Its 1-based line and, if the line has several sentences, which one: `5.2`. */
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

export interface PostingScore {
	postings: number;
	readonly found: Tally;
	/** How many of those found are of the labeled kind. */
	kinds: number;
	readonly misses: string[];
}

const folder = join(import.meta.dirname, 'jobs');
const marker = /^\s*(?:(?:[-*+•·▪◦‣–✅]|\d+[.)])\s|#)/u;
const sentenceEnd = /(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)["”)*_]*\s+(?=["“(*_]*[A-Z0-9])/g;

/** The postings that may be read and tuned on, or those that are only ever scored. */
export function readLabeledPostings(split: 'open' | 'closed'): LabeledPosting[] {
	const isClosed = ({ id }: LabeledPosting) => Number(id.slice(1)) % 2 === 0;
	return readLabelFile('labels.jsonl').filter((posting) => isClosed(posting) === (split === 'closed'));
}

/**
 * Scores the reader of postings.
 *
 * @param originals a folder with the public postings themselves, `j01.md` and so on; without it, our reworded ones
 */
export function scorePostings(postings: readonly LabeledPosting[], originals?: string): PostingScore {
	const score: PostingScore = {
		postings: postings.length,
		found: { hits: 0, extra: 0, missing: 0 },
		kinds: 0,
		misses: [],
	};
	for (const { id, labels, source } of postings) {
		const text = readFileSync(join(originals ?? join(folder, 'files'), `${id}.md`), 'utf8').replace(/\r\n/g, '\n');
		const units = unitsOf(text);
		const expected = readLabels(originals ? source.labels : labels, units);
		const found = new Map<string, string>();
		for (const { span, kind } of readPosting(text).requirements) {
			const unit = units.find(({ start, end }) => span.start >= start && span.start < end);
			found.set(unit?.id ?? `outside of units at ${span.start}`, kind);
		}
		for (const unit of units) {
			const [want, is] = [expected.get(unit.id), found.get(unit.id)];
			const shown = `${id} ${unit.id} ${want ?? '-'}/${is ?? '-'} ${text.slice(unit.start, unit.end).slice(0, 160)}`;
			if (want && is) {
				score.found.hits++;
				score.kinds += want === is ? 1 : 0;
				if (want !== is) {
					score.misses.push(`kind    ${shown}`);
				}
			} else if (want) {
				score.found.missing++;
				score.misses.push(`missing ${shown}`);
			} else if (is) {
				score.found.extra++;
				score.misses.push(`extra   ${shown}`);
			}
		}
	}
	return score;
}

function readLabelFile(name: string): LabeledPosting[] {
	return readFileSync(join(folder, name), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as LabeledPosting);
}

/** Prints how the public postings themselves are read, with the misses of the open ones. */
export function printOriginals(folder: string): void {
	const sets = { open: readLabeledPostings('open'), closed: readLabeledPostings('closed') };
	for (const [set, postings] of Object.entries({ ...sets, later: readLabelFile('unseen.jsonl') })) {
		const { found, kinds, misses } = scorePostings(postings, folder);
		const shares = [precision(found), recall(found), kinds / found.hits].map((share) => share.toFixed(3));
		console.log(`${set}: ${postings.length} postings, P ${shares[0]}, R ${shares[1]}, kind right ${shares[2]}`);
		console.log(set === 'open' ? misses.join('\n') : '');
	}
}

/** The lines of a text, with wrapped ones joined, and the sentences of its paragraphs. */
export function unitsOf(text: string): Unit[] {
	const lines: { number: number; start: number; end: number; text: string }[] = [];
	let start = 0;
	for (const [index, line] of text.split('\n').entries()) {
		lines.push({ number: index + 1, start, end: start + line.length, text: line });
		start += line.length + 1;
	}
	const units: Unit[] = [];
	for (let at = 0; at < lines.length; ) {
		const first = lines[at] as (typeof lines)[number];
		let next = at + 1;
		if (first.text.trim() === '' || first.text.trim().startsWith('#')) {
			if (first.text.trim() !== '') {
				units.push({ id: String(first.number), start: first.start, end: first.end });
			}
			at = next;
			continue;
		}
		const isItem = marker.test(first.text);
		const belongs = (line: string) => line.trim() !== '' && !marker.test(line);
		while (next < lines.length && belongs(lines[next]?.text ?? '') && !(isItem && !isLower(lines[next]?.text))) {
			next++;
		}
		const run = lines.slice(at, next);
		at = next;
		const isWrapped = isItem || run.slice(1).some((line) => isLower(line.text));
		const groups = isWrapped ? [run] : run.map((line) => [line]);
		for (const group of groups) {
			const [from, to] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
			units.push(...sentences(text, from, to, String(group[0]?.number), isItem));
		}
	}
	return units;
}

function isLower(line: string | undefined): boolean {
	return /^\s*[a-z]/.test(line ?? '');
}

function sentences(text: string, start: number, end: number, line: string, isItem: boolean): Unit[] {
	const ends = isItem ? [] : [...text.slice(start, end).matchAll(sentenceEnd)].map((match) => start + match.index);
	const bounds = [start, ...ends, end];
	return ends.length === 0
		? [{ id: line, start, end }]
		: bounds.slice(1).map((to, index) => ({ id: `${line}.${index + 1}`, start: bounds[index] ?? 0, end: to }));
}

/** Reads `d5.1 m8-15`; a range names all units from its first line to its last. */
export function readLabels(labels: string, units: readonly Unit[]): Map<string, string> {
	const wanted = new Map<string, string>();
	for (const label of labels.split(' ').filter(Boolean)) {
		const [first = '', last = first] = label.slice(1).split('-');
		const chosen = units.filter(({ id }) =>
			first === last ? id === first || id.startsWith(`${first}.`) : isBetween(id, first, last),
		);
		if (chosen.length === 0) {
			throw new Error(`The label "${label}" names no line.`);
		}
		for (const { id } of chosen) {
			wanted.set(id, kinds[label[0] as keyof typeof kinds]);
		}
	}
	return wanted;
}

function isBetween(id: string, first: string, last: string): boolean {
	const [line = 0, sentence = 0] = id.split('.').map(Number);
	const [fromLine = 0, fromSentence = 0] = first.split('.').map(Number);
	const [toLine = 0, toSentence = Number.POSITIVE_INFINITY] = last.split('.').map(Number);
	const isBehind = line > fromLine || (line === fromLine && sentence >= fromSentence);
	return isBehind && (line < toLine || (line === toLine && sentence <= toSentence));
}
