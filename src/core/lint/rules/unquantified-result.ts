import {
	array,
	description,
	integer,
	minLength,
	minValue,
	number,
	optional,
	picklist,
	pipe,
	strictObject,
} from 'valibot';
import { measuresIn } from '../../measure/findMeasures.ts';
import { type MeasureKind, measureKinds } from '../../measure/measure.ts';
import { knowsLanguage } from '../../measure/vocabulary.ts';
import { factsOf } from '../../story/facts.ts';
import { languageOf } from '../../story/languageOf.ts';
import { sourceOf } from '../../story/markdown/prose.ts';
import type { Section, Story, StoryDocument } from '../../story/model.ts';
import { sectionsOf } from '../../story/storyParts.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Say } from '../../text/translation.ts';
import { keepsStory } from '../../write/keepsStory.ts';
import { type Claims, claimsOf, measureQuestions } from '../figureQuestions.ts';
import { defineRule, type Fix } from '../rule.ts';
import { placeholdersIn } from '../support/placeholders.ts';

export const unquantifiedResult = defineRule({
	id: 'unquantified-result',
	description: 'The Result has no figure that a listener could check or compare',
	severity: 'warning',
	checklist: 'figure',
	fixAsks: true,
	options: strictObject({
		minimum: optional(pipe(number(), integer(), minValue(1), description('How many figures a Result needs.')), 1),
		kinds: optional(
			pipe(array(picklist(measureKinds)), minLength(1), description('The kinds of figures that count.')),
			[...measureKinds],
		),
	}),
	check({ document, options, measuresOf, say, report }) {
		for (const story of document.stories) {
			const { isUnmeasurable, reason } = factsOf(document, story);
			if (isUnmeasurable && reason !== '') {
				continue;
			}
			const results = sectionsOf(story, 'result').filter(({ state }) => state === 'present');
			const [result] = results;
			const found = countFigures(document, results, options.minimum, options.kinds);
			if (!result || found >= options.minimum) {
				continue;
			}
			// A Result that itself asks for its figure is left to placeholder-text.
			if (
				results.some((result) => placeholdersIn(document, result).length > 0 || mayHoldFigure(document, story, result))
			) {
				continue;
			}
			const claimed = claimsOf(document, story, measuresOf);
			const [question] = measureQuestions(claimed, 1, say) as [string];
			report({
				span: result.labelSpan,
				message: messageOf(found, options.minimum, isUnmeasurable, question, say),
				story,
				section: 'result',
				fixes: () => (isUnmeasurable ? [] : askForFigure(document, story, result, claimed, say)),
			});
		}
	},
});

/** How many figures Results have; stops reading as soon as there are enough, which takes far less time. */
function countFigures(
	{ text }: StoryDocument,
	results: readonly Section[],
	minimum: number,
	kinds: readonly MeasureKind[],
): number {
	let count = 0;
	for (const piece of results.flatMap(({ content }) => content)) {
		for (const { kind } of measuresIn(text, piece)) {
			count += kinds.includes(kind) ? 1 : 0;
			if (count >= minimum) {
				return count;
			}
		}
	}
	return count;
}

function messageOf(found: number, minimum: number, isExcused: boolean, question: string, say: Say): string {
	if (isExcused) {
		return found === 0
			? say(
					'Result has no figure that a listener could check, and "measurable: false" excuses it only with a "reason"; add the reason, or a figure.',
				)
			: say(
					'Result has {0} of the {1} required figures, and "measurable: false" excuses it only with a "reason"; add the reason, or a figure.',
					found,
					minimum,
				);
	}
	return found === 0
		? say('Result has no figure that a listener could check: {0}', question)
		: say('Result has {0} of the {1} required figures: {2}', found, minimum, question);
}

/** Whether a Result has a digit, in a language whose words for what is counted are not known. */
function mayHoldFigure(document: StoryDocument, story: Story, result: Section): boolean {
	return !knowsLanguage(story.lang ?? story.labelLanguage) && /\d/.test(sourceOf(document, result));
}

/** Inserts the question at the end of the first block of the Result: its first paragraph, or first item of a list. */
function askForFigure(document: StoryDocument, story: Story, result: Section, claimed: Claims, say: Say): Fix[] {
	const [first] = result.content;
	// Code alone is not content to write behind.
	if (!first) {
		return [];
	}
	// Inserted text is in the language of the story, not the user's.
	const [question] = measureQuestions(claimed, 1) as [string];
	const asked = languageOf(story)?.figurePrompt ?? `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
	const at = beforeMarkup(document.text, first.start, first.end);
	const edits = [{ start: at, end: at, text: ` [${asked}]` }];
	// Even in a plain story: a few sentences with a question to "you" may read like advice.
	return goesInto(document, story, edits) ? [{ title: say('Ask for the figure in the text'), edits }] : [];
}

/** The place before any white space, bars, quote marks and tags at the end of a stretch of text. */
function beforeMarkup(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && /[\s|>]/.test(text.charAt(last - 1))) {
		const tag = /<\/?[a-z][^<>]{0,100}>$/i.exec(text.slice(Math.max(start, last - 100), last));
		last -= tag ? tag[0].length : 1;
	}
	return last;
}

/** Whether edits leave every section as it is, except for the words of the Result. */
function goesInto(document: StoryDocument, story: Story, edits: readonly TextEdit[]): boolean {
	return keepsStory(
		document,
		story,
		edits,
		({ sections }) =>
			sections.length === story.sections.length &&
			sections.every(({ parts, words, state }, index) => {
				const before = story.sections[index] as Section;
				const hasWords = words === before.words || (parts.includes('result') && words > before.words);
				return parts.join() === before.parts.join() && state === before.state && hasWords;
			}),
	);
}
