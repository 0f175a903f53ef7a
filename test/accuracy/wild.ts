import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import type { Section, Story, StoryDocument } from '../../src/core/story/model.ts';
import { parseStories } from '../../src/core/story/parse.ts';

interface GoldPart {
	readonly parts: readonly string[];
	readonly line: number;
	readonly endLine: number;
	readonly state: 'present' | 'empty' | 'placeholder';
}

interface GoldStory {
	readonly title: string | null;
	readonly line: number;
	readonly endLine: number;
	readonly parts: readonly GoldPart[];
	readonly resultQuantified: boolean | null;
}

/** A labeled file. */
export interface WildFile {
	readonly id: string;
	/** In its repository. */
	readonly path: string;
	readonly language: string;
	/** How its labels are mainly written. */
	readonly notation: string;
	/** Whether the labeling guide names every form that it uses. */
	readonly covered: boolean;
	readonly stories: readonly GoldStory[];
}

/** What was found in some files. A found story counts for at most one labeled story, the nearest one. */
export interface WildScore {
	stories: number;
	/** Found, with the parts present and the parts empty as labeled. */
	exact: number;
	/** Exact, and every part begins and ends on the labeled line. */
	cut: number;
	titles: number;
	/** Of the stories with a result, those whose verdict is right. */
	quantified: number;
	results: number;
	missed: number;
	/** Labeled stories of which several were found as one story. */
	merged: number;
	/** Unlabeled stories found in files that contain labeled ones. */
	extra: number;
	lookAlikes: number;
	/** Look-alikes in which a story is found. */
	taken: number;
	/** What differs from the labels, one per line; only for files that may be read. */
	readonly misses: string[];
}

const ownFolder = join(import.meta.dirname, 'wild');

/** The files that may be read and tuned on, or those that are only ever scored. */
export function readWildFiles(split: 'open' | 'closed'): WildFile[] {
	const isClosed = ({ id }: WildFile) => Number(id.slice(1)) % 2 === 0;
	return readLabels(ownFolder).filter((file) => isClosed(file) === (split === 'closed'));
}

/** @param folder contains `labels.jsonl` and, in `files/`, what it labels */
function readLabels(folder: string): WildFile[] {
	return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as WildFile);
}

export function scoreWildFiles(files: readonly WildFile[], folder = ownFolder): WildScore {
	const score: WildScore = {
		stories: 0,
		exact: 0,
		cut: 0,
		titles: 0,
		quantified: 0,
		results: 0,
		missed: 0,
		merged: 0,
		extra: 0,
		lookAlikes: 0,
		taken: 0,
		misses: [],
	};
	for (const file of files) {
		const document = parseStories(readFileSync(join(folder, 'files', `${file.id}.md`), 'utf8'));
		if (file.stories.length === 0) {
			score.lookAlikes++;
			score.taken += document.stories.length > 0 ? 1 : 0;
		}
		scoreFile(document, file, score);
	}
	return score;
}

function scoreFile(document: StoryDocument, { id, stories: gold }: WildFile, score: WildScore): void {
	const miss = (line: number, what: string) => score.misses.push(`${id}:${line} ${what}`);
	const left = [...document.stories];
	score.stories += gold.length;
	for (const expected of gold) {
		const index = left.findIndex((story) => isAt(document, story, expected));
		const [story] = index === -1 ? [] : left.splice(index, 1);
		if (!story) {
			const isMerged = document.stories.some((other) => covers(document, other, expected));
			score.merged += isMerged ? 1 : 0;
			score.missed += isMerged ? 0 : 1;
			miss(expected.line, isMerged ? 'is part of another story' : 'is not found');
			continue;
		}
		const isExact = areStatesOf(expected, story);
		if (!isExact) miss(expected.line, `${statesOf(story.sections.map(toPart))} instead of ${statesOf(expected.parts)}`);
		score.exact += isExact ? 1 : 0;
		score.cut += isExact && placesOf(document, story) === goldPlaces(expected) ? 1 : 0;
		score.titles += story.title === expected.title ? 1 : 0;
		if (expected.resultQuantified !== null) {
			score.results++;
			const isRight = isQuantified(document, story) === expected.resultQuantified;
			score.quantified += isRight ? 1 : 0;
			if (!isRight) miss(expected.line, `has ${expected.resultQuantified ? 'a measure' : 'no measure'} in its result`);
		}
	}
	score.extra += gold.length > 0 ? left.length : 0;
	for (const story of left) miss(firstLineOf(document, story), `is no story: ${story.title}`);
}

function firstLineOf({ lines }: StoryDocument, { sections, span }: Story): number {
	return lines.lineAt(sections[0]?.span.start ?? span.start);
}

function isAt(document: StoryDocument, story: Story, { line, endLine }: GoldStory): boolean {
	const first = firstLineOf(document, story);
	return first >= line && first <= endLine;
}

function covers(document: StoryDocument, story: Story, { parts }: GoldStory): boolean {
	const first = parts[0]?.line ?? 0;
	return firstLineOf(document, story) <= first && document.lines.lineAt(story.span.end) >= first;
}

function areStatesOf({ parts }: GoldStory, { sections }: Story): boolean {
	return statesOf(sections.map(toPart)) === statesOf(parts);
}

function toPart({ parts, state }: Section): Pick<GoldPart, 'parts' | 'state'> {
	return { parts, state };
}

function statesOf(parts: readonly Pick<GoldPart, 'parts' | 'state'>[]): string {
	const present = new Set(parts.filter(({ state }) => state === 'present').flatMap(({ parts }) => parts));
	const empty = new Set(parts.flatMap(({ parts }) => parts).filter((part) => !present.has(part)));
	return `${[...present].sort()}/${[...empty].sort()}`;
}

function placesOf({ lines }: StoryDocument, { sections }: Story): string {
	return sections.map(({ span }) => `${lines.lineAt(span.start)}-${lines.lineAt(span.end)}`).join(' ');
}

function goldPlaces({ parts }: GoldStory): string {
	return parts.map(({ line, endLine }) => `${line}-${endLine}`).join(' ');
}

function isQuantified({ text }: StoryDocument, { sections }: Story): boolean {
	return sections.some(
		({ parts, state, content }) =>
			parts.includes('result') && state === 'present' && content.some((piece) => findMeasures(text, piece).length > 0),
	);
}

/** Both splits as a whole, in covered notations and by notation. */
export function wildRows(): { name: string; score: WildScore }[] {
	return (['open', 'closed'] as const).flatMap((split) => {
		const files = readWildFiles(split);
		const notations = [...new Set(files.map(({ notation }) => notation))].sort();
		const row = (name: string, includes: (file: WildFile) => boolean) => ({
			name: `${split}${name}`,
			score: scoreWildFiles(files.filter(includes)),
		});
		return [
			row('', () => true),
			row(', covered', ({ covered }) => covered),
			...notations.map((name) => row(`, ${name}`, ({ notation }) => notation === name)),
		];
	});
}

/**
 * Scores files that are not part of the repository, such as new ones that nobody has tuned on.
 *
 * @param folder contains `labels.jsonl` and, in `files/`, what it labels
 * @param showMisses whether to print what differs from the labels, after which the files are no longer unseen
 */
export function printSetScores(folder: string, showMisses: boolean): void {
	const files = readLabels(folder);
	const score = scoreWildFiles(files, folder);
	const covered = files.filter((file) => file.covered);
	printScore(basename(folder), score);
	printScore(`${basename(folder)}, covered`, scoreWildFiles(covered, folder));
	if (showMisses) score.misses.forEach((miss) => console.log(`    ${miss}`));
}

function printScore(name: string, score: WildScore): void {
	const share = (part: number, whole: number) => percent(part, whole).padStart(8);
	console.log(
		`${name.padEnd(22)}${String(score.stories).padStart(4)} stories  exact${share(score.exact, score.stories)}  cut${share(score.cut, score.stories)}  title${share(score.titles, score.stories)}  quantified${share(score.quantified, score.results)}  merged ${score.merged}  missed ${score.missed}  extra ${score.extra}  look-alikes taken ${score.taken} of ${score.lookAlikes}`,
	);
}

/** A share in percent; a dash for one of nothing. */
export function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
