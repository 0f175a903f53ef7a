import { readinessOf } from '../lint/readiness.ts';
import type { LintResult } from '../lint/result.ts';
import { inOneLine, leadOf, sentencesIn } from '../lint/storySentences.ts';
import { strongestFigures } from '../lint/strongestFigures.ts';
import { toReportStory } from '../report/fileReport.ts';
import { stateText } from '../report/readinessText.ts';
import { factsOf } from '../story/facts.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { allParts, pitchParts, type Section, type Story } from '../story/model.ts';
import { durationOf, secondsOf } from '../story/pace.ts';
import { nameOf } from '../story/partFacts.ts';
import { isPitch, wordCount } from '../story/storyParts.ts';
import { versionsOf } from '../story/versions.ts';
import { clipped } from '../text/clipped.ts';
import { type Say, sayInEnglish } from '../text/translation.ts';

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
	/** What keeps it from being ready, as lists say it; empty if it is. */
	readonly state: string;
}

/** The number of a story in its own file, which a sheet replaces by its own: `Story 1: `, `6. `. */
const ownNumber = /^(?:story\s+)?#?\d{1,2}\s?[.:)–—-]\s+(?=\S)/i;
/** A longer line cannot be read at a glance. */
const longestLine = 180;

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
	const readiness = readinessOf(result, story);
	return {
		id,
		title: (story.title ?? name).replace(ownNumber, ''),
		isPitch: isPitch(story),
		questions,
		competencies,
		lines: linesOf(result, story, say),
		figures: strongestFigures(toReportStory(result, story).measures),
		seconds: secondsOf(wordCount(story), result.pace),
		versions: versionsOf(story)
			.filter(({ words }) => words > 0)
			.map((version) => version.name),
		state: readiness.state === 'ready' ? '' : stateText(readiness, say),
	};
}

function linesOf(result: LintResult, story: Story, say: Say): SheetStory['lines'] {
	const order: readonly string[] = [...allParts, ...pitchParts];
	const present = story.sections.filter(({ state }) => state === 'present');
	return present
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

/** How long a story takes, its versions and its state: `2 min 18 s`, `2 min 18 s, also 45 seconds · Draft`. */
export function timeText({ seconds, versions, state }: SheetStory, say: Say): string {
	const duration = durationOf(seconds, say);
	const time = versions.length > 0 ? say('{0}, also {1}', duration, versions.join(', ')) : duration;
	return state === '' ? time : `${time} · ${state}`;
}
