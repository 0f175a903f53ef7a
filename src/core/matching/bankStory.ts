import { readinessOf } from '../lint/readiness.ts';
import type { LintResult } from '../lint/result.ts';
import { strongestFigures } from '../lint/strongestFigures.ts';
import { factsOf } from '../story/facts.ts';
import type { Story, StoryDocument } from '../story/model.ts';
import { isPitch, sectionsOf } from '../story/storyParts.ts';
import type { BankStory } from './match.ts';
import { ownLines } from './ownLines.ts';

/**
 * A story in the form used for matching.
 *
 * @param id of the story
 * @param name used if the story has no title
 */
export function toBankStory(result: LintResult, story: Story, id: string, name: string): BankStory {
	const { document } = result;
	const { questions, competencies, tags } = factsOf(document, story);
	return {
		id,
		title: story.title ?? name,
		isPitch: isPitch(story),
		questions,
		competencies,
		tags,
		...ownLines(document, story),
		text: toldText(document, story),
		figure: readinessOf(result, story).state === 'ready' ? figureOf(result, story) : undefined,
	};
}

function figureOf({ document: { text }, measuresOf }: LintResult, story: Story): string | undefined {
	const ofResult = sectionsOf(story, 'result').flatMap((section) => measuresOf(section));
	return strongestFigures(
		ofResult.map(({ start, end, kind }) => ({ text: text.slice(start, end), kind, section: 'result' })),
	)[0];
}

/** What the sections of a story say, without labels and comments. */
function toldText({ text }: StoryDocument, { sections }: Story): string {
	return sections.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end))).join('\n');
}
