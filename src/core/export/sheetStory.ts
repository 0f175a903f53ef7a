import type { LintResult } from '../lint/result.ts';
import { inOneLine, leadOf, sentencesIn } from '../lint/storySentences.ts';
import type { Measure, MeasureKind } from '../measure/measure.ts';
import { factsOf } from '../story/facts.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { allParts, pitchParts, type Section, type Story } from '../story/model.ts';
import { durationOf, secondsOf } from '../story/pace.ts';
import { nameOf } from '../story/partFacts.ts';
import { isPitch, wordCount } from '../story/storyParts.ts';
import { versionsOf } from '../story/versions.ts';
import { clipped } from '../text/clipped.ts';
import { type Say, sayInEnglish } from '../text/say.ts';

/** A story as exported: what someone needs to see to tell it. Never includes what must not be claimed. */
export interface SheetStory {
	readonly id: string;
	readonly title: string;
	readonly isPitch: boolean;
	/** Ids of the questions and competencies that its facts name. */
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
	/** One line per part, in the order of telling; plain text. */
	readonly lines: readonly { readonly part: string; readonly text: string }[];
	/** Its strongest figures as written, those of the Result if it has any. */
	readonly figures: readonly string[];
	/** How long it takes to tell. */
	readonly seconds: number;
	/** The names of its versions. */
	readonly versions: readonly string[];
}

/** The number of a story in its own file, which a sheet replaces by its own: `Story 1: `, `6. `. */
const ownNumber = /^(?:story\s+)?#?\d{1,2}\s?[.:)–—-]\s+(?=\S)/i;
/** A longer line cannot be read at a glance. */
const longestLine = 180;
const mostFigures = 3;
/** Each figure is compared with every other one. */
const mostCompared = 100;

/**
 * Converts a story for export.
 *
 * @param name used if the story has no title
 * @param say gives the names of parts in the user's language
 */
export function toSheetStory(
	result: LintResult,
	story: Story,
	id: string,
	name: string,
	say: Say = sayInEnglish,
): SheetStory {
	const { questions, competencies } = factsOf(result.document, story);
	return {
		id,
		title: (story.title ?? name).replace(ownNumber, ''),
		isPitch: isPitch(story),
		questions,
		competencies,
		lines: linesOf(result, story, say),
		figures: figuresOf(result, story),
		seconds: secondsOf(wordCount(story), result.pace),
		versions: versionsOf(story)
			.filter(({ words }) => words > 0)
			.map((version) => version.name),
	};
}

function linesOf(result: LintResult, story: Story, say: Say): SheetStory['lines'] {
	const order: readonly string[] = [...allParts, ...pitchParts];
	const told = story.sections.filter(({ state }) => state === 'present');
	return told
		.toSorted((a, b) => order.indexOf(a.parts[0] ?? '') - order.indexOf(b.parts[0] ?? ''))
		.flatMap((section) => {
			const lead = leadOf(sentencesIn(result, section));
			const text = lead ? clipped(plainText(inOneLine(result.document, lead)), longestLine) : '';
			return text === '' ? [] : [{ part: partsText(section, say), text }];
		});
}

function partsText({ parts, label }: Section, say: Say): string {
	return label === '' ? '' : parts.map((part) => say(nameOf(part))).join('/');
}

/** Kinds of measures, those first that show best what came of it; where the Result has none, the rest says too little. */
const strongest: readonly MeasureKind[] = ['change', 'percent', 'multiplier', 'fraction', 'money', 'rating', 'rank'];

/** The figures of the Result, the strongest first; if it has none, the strong ones of the other parts. */
function figuresOf({ document, measuresOf }: LintResult, { sections }: Story): string[] {
	const isResult = ({ parts }: Section) => parts.includes('result');
	const rank = ({ kind }: Measure) => (strongest.includes(kind) ? strongest.indexOf(kind) : strongest.length);
	const ofResult = sections.filter(isResult).flatMap(measuresOf);
	const others = sections.filter((section) => !isResult(section)).flatMap(measuresOf);
	const measures = ofResult.length > 0 ? ofResult : others.filter(({ kind }) => strongest.includes(kind));
	return withoutRepeats(
		measures
			.toSorted((a, b) => rank(a) - rank(b))
			.slice(0, mostCompared)
			.map(({ start, end }) => plainText(document.text.slice(start, end))),
	).slice(0, mostFigures);
}

/** Drops figures that another one repeats: `30 tickets` next to `24 of 30 tickets`, `Two weeks` next to `two weeks`. */
function withoutRepeats(figures: readonly string[]): string[] {
	const spoken = figures.map((figure) => ` ${figure.toLowerCase()} `);
	return figures.filter((_, index) => {
		const own = spoken[index] ?? '';
		return !spoken.some((other, place) => other.includes(own) && (other.length > own.length || place < index));
	});
}

/** How long a story takes, and its versions: `2 min 18 s`, `2 min 18 s, also 45 seconds`. */
export function timeText({ seconds, versions }: SheetStory, say: Say): string {
	const duration = durationOf(seconds, say);
	return versions.length > 0 ? say('{0}, also {1}', duration, versions.join(', ')) : duration;
}
