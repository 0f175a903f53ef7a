import { coverageOf } from '../../core/coverage/coverage.ts';
import { CoverageWords } from '../../core/coverage/coverageWords.ts';
import type { Lens } from '../../core/coverage/lens.ts';
import { valuesOf } from '../../core/coverage/subject.ts';
import { readValues, valuesNamed } from '../../core/jobs/readValues.ts';
import { StoryBank } from '../../core/matching/storyBank.ts';
import { achievementsName, readAchievements } from '../../core/remember/bragFile.ts';
import { isoDay } from '../../core/remember/commit.ts';
import { stemOf } from '../../core/text/posixPath.ts';
import { sayInEnglish } from '../../core/text/translation.ts';
import { Problem } from '../files/problem.ts';
import type { Host, Screen } from '../host.ts';
import { readPreparation } from '../readPreparation.ts';
import { readStories } from '../readStories.ts';
import type { CoverageFormat } from './coverageFormats.ts';
import { json } from './coverageJson.ts';
import { markdown } from './coverageMarkdown.ts';
import type { CoverageView, PlacedStory } from './coverageParts.ts';
import { pretty } from './coveragePretty.ts';

const printers: Readonly<Record<CoverageFormat, (view: CoverageView, screen: Screen) => string>> = {
	pretty,
	json,
	markdown,
};

/** The options of `star-coach coverage`. */
export interface CoverageOptions {
	readonly format: CoverageFormat;
	/** Defaults to must-prepare questions and competencies, plus values if any are given. */
	readonly by?: readonly Lens[];
	/** A list of values, separated by commas or line breaks. */
	readonly values?: string;
	/** The preparation folder. */
	readonly folder: string;
}

/** Prints what the stories cover, what is missing and what to do next. */
export async function coverageCommand(
	paths: readonly string[],
	{ format, by, values: list = '', folder }: CoverageOptions,
	host: Host,
): Promise<void> {
	if (by?.includes('value') && readValues(list).length === 0) {
		throw new Problem('Add the values, as in --values "Customer first, Bold moves".');
	}
	const { stories: found, guide, note } = await readStories(paths, host);
	if (note !== '') {
		host.err.line(note);
	}
	const named = valuesNamed(list, guide);
	const [only = ''] = named;
	if (named.length === 1 && !guide.companyValue(only)) {
		const known = new Intl.ListFormat('en-US').format(guide.companies.map(({ title }) => title));
		host.err.line(`"${only}" is taken as the name of a value; the companies whose values are known are ${known}.`);
	}
	const values = valuesOf(named, guide);
	const stories = found.map((each): PlacedStory => {
		const { path, line, story } = each;
		// Of stories that fit equally well, the one whose id sorts first is named first.
		const shown = { id: `${path}:${line}`, title: story.title ?? stemOf(path) };
		return { ...each, ...shown, practicedAt: null, toldAt: null };
	});
	const bank = new StoryBank(guide, values);
	stories.forEach((each) => bank.set(each));
	const coverage = coverageOf({ stories, bank, guide, values, now: null });
	const lenses: readonly Lens[] = by ?? [
		'must-prepare',
		'competency',
		...(values.length > 0 ? ['value' as const] : []),
	];
	const words = new CoverageWords(guide, sayInEnglish, 'en-US');
	const achievements = readAchievements(readPreparation(folder, achievementsName, host) ?? '');
	const noted = achievements.map(({ from, title }) => (from === 0 ? title : `${isoDay(from)} ${title}`));
	const view = { coverage, guide, words, lenses, noted, stories: new Map(stories.map((story) => [story.id, story])) };
	host.out.write(printers[format](view, host.out), format === 'json' ? 'json' : 'text');
}
