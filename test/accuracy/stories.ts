import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import type { Story, StoryDocument } from '../../src/core/story/model.ts';
import { parseStories } from '../../src/core/story/parse.ts';

/** The labels of a story; `resultQuantified` is null if there is no result to judge. */
interface Gold {
	readonly title: string | null;
	readonly present: readonly string[];
	readonly empty: readonly string[];
	readonly missing: readonly string[];
	readonly resultQuantified: boolean | null;
}

interface GoldFile {
	readonly file: string;
	readonly stories: readonly Gold[];
}

/** A set of labeled story files. */
export interface StorySet {
	readonly name: string;
	readonly folder: string;
	readonly gold: string;
	/** Whether a file counts; the others belong to another split. */
	readonly includes: (file: string) => boolean;
	/** False for a set that nobody looked at during development. */
	readonly showMisses: boolean;
}

const isUntouched = (file: string) => /\/(05|10|15|20|25|30|35|40|45|50|55|60)-/.test(file);
const here = import.meta.dirname;

export const storySets: readonly StorySet[] = [
	{
		name: 'dev',
		folder: here,
		gold: join(here, 'stories.json'),
		includes: (file) => !isUntouched(file),
		showMisses: true,
	},
	{ name: 'untouched', folder: here, gold: join(here, 'stories.json'), includes: isUntouched, showMisses: false },
	{
		name: 'more/dev',
		folder: join(here, 'more'),
		gold: join(here, 'more/dev-stories.json'),
		includes: () => true,
		showMisses: true,
	},
	{
		name: 'more/heldout',
		folder: join(here, 'more'),
		gold: join(here, 'more/heldout-stories.json'),
		includes: () => true,
		showMisses: false,
	},
];

/** The score of a set. Shares are of the labeled stories. */
export interface StoryScore {
	readonly stories: number;
	/** All section states right. */
	readonly states: number;
	readonly titles: number;
	readonly quantified: number;
	/** Stories found where there is none, or more than there are. */
	readonly surplus: number;
	readonly misses: readonly string[];
}

/** Compares what the parser and the recognizer find with a labeled set. */
export function scoreStories(set: StorySet): StoryScore {
	const { files } = JSON.parse(readFileSync(set.gold, 'utf8')) as { files: GoldFile[] };
	const misses: string[] = [];
	let stories = 0;
	let states = 0;
	let titles = 0;
	let quantified = 0;
	let surplus = 0;
	for (const { file, stories: gold } of files.filter(({ file }) => set.includes(`/${file}`))) {
		const document = parseStories(readFileSync(join(set.folder, file), 'utf8'));
		stories += gold.length;
		if (document.stories.length > gold.length) {
			surplus += document.stories.length - gold.length;
			misses.push(`${file}: ${document.stories.length} stories instead of ${gold.length}`);
		}
		for (const [index, expected] of gold.entries()) {
			const story = document.stories[index];
			const miss = (what: string, is: unknown, should: unknown) => {
				if (JSON.stringify(is) === JSON.stringify(should)) {
					return 1;
				}
				misses.push(`${file} ${index + 1}: ${what} ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
				return 0;
			};
			states += miss('states', story && statesOf(story), {
				present: [...expected.present].sort(),
				empty: [...expected.empty].sort(),
				missing: [...expected.missing].sort(),
			});
			titles += miss('title', story?.title ?? null, expected.title);
			quantified += miss('quantified', story ? isQuantified(document, story) : null, expected.resultQuantified);
		}
	}
	return { stories, states, titles, quantified, surplus, misses };
}

function statesOf(story: Story): Record<'present' | 'empty' | 'missing', string[]> {
	const present = kindsWhere(story, true);
	const empty = kindsWhere(story, false).filter((kind) => !present.includes(kind));
	return { present: present.sort(), empty: empty.sort(), missing: [...story.unlabeled].sort() };
}

function kindsWhere(story: Story, isPresent: boolean): string[] {
	const told = story.sections.filter(({ state }) => (state === 'present') === isPresent).flatMap(({ parts }) => parts);
	return [...new Set(told)];
}

function isQuantified(document: StoryDocument, story: Story): boolean | null {
	const results = story.sections.filter(({ parts, state }) => parts.includes('result') && state === 'present');
	return results.length === 0
		? null
		: results.some(({ content }) => content.some((piece) => findMeasures(document.text, piece).length > 0));
}
