import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import type { Part, Story } from '../../story/model.ts';
import { labelToCut, type PartShare, sharesOf, sharesOfLabels } from '../../story/shares.ts';
import { isActionInCode, isPitch, isWhole, namesOf, sectionsOf, wordCount } from '../../story/storyParts.ts';
import { lengthProblem } from '../lengths.ts';
import { defineRule } from '../rule.ts';

/** How many points over a limit are still fine; a Result has none to spare. */
const tolerance = 2;

const percent = pipe(number(), minValue(0), maxValue(100));

export const unbalanced = defineRule({
	id: 'unbalanced',
	description: 'The setup takes too much of the story, or the Action or the Result too little',
	severity: 'info',
	checklist: 'balance',
	options: strictObject({
		maxSetup: optional(
			pipe(percent, description('The largest share of Situation and Task together, in percent of the words.')),
			45,
		),
		minAction: optional(
			pipe(
				percent,
				description('The smallest share of an Action that is not the largest part, in percent of the words.'),
			),
			30,
		),
		maxAction: optional(pipe(percent, description('The largest share of the Action, in percent of the words.')), 80),
		minResult: optional(pipe(percent, description('The smallest share of the Result, in percent of the words.')), 3),
		minWords: optional(pipe(number(), minValue(0), description('Stories with fewer words are not checked.')), 60),
	}),
	check({ document, options, pace, limits, say, report }) {
		for (const story of document.stories) {
			// A story that is too short is not asked to cut anything, and to tell more, too-short asks.
			const isShort = lengthProblem(story, pace, limits) === 'too-short';
			if (
				isPitch(story) ||
				isShort ||
				wordCount(story) < options.minWords ||
				!isWhole(story) ||
				isActionInCode(story)
			) {
				continue;
			}
			const shares = sharesOf(story);
			const of = (part: Part) => shares.find(({ parts }) => parts.includes(part)) as PartShare;
			const [setup, action, result] = [of('situation'), of('action'), of('result')];
			// A label such as `Action + Result` does not show where one part ends.
			if (new Set([setup, action, result]).size < 3) {
				continue;
			}
			if (setup.share > options.maxSetup + tolerance) {
				report({
					span: story.titleSpan,
					message: say(
						'The setup ({0}) has {1}% of the words (aim for {2} to {3}%); shorten it to what a listener needs to follow the Action.',
						namesOf(setup.parts, say),
						setup.share,
						setup.recommended.from,
						setup.recommended.to,
					),
					story,
					section: labelToCut(story, setup).parts[0] as Part,
				});
			} else if (action.share < options.minAction - tolerance && !isLargest(story, action)) {
				report({
					span: spanOf(story, 'action'),
					message: say(
						'Action has only {0}% of the words (aim for {1} to {2}%); say more about what you did yourself and why.',
						action.share,
						action.recommended.from,
						action.recommended.to,
					),
					story,
					section: 'action',
				});
			} else if (action.share > options.maxAction + tolerance) {
				const smallest = setup.share < result.share ? setup : result;
				report({
					span: spanOf(story, 'action'),
					message: say(
						'Action has {0}% of the words (aim for {1} to {2}%); give more room to {3} ({4}%).',
						action.share,
						action.recommended.from,
						action.recommended.to,
						namesOf(smallest.parts, say),
						smallest.share,
					),
					story,
					section: 'action',
				});
			} else if (result.share < options.minResult) {
				report({
					span: spanOf(story, 'result'),
					message: say(
						'Result has only {0}% of the words (aim for {1} to {2}%); say more about what changed, for whom, and how you know.',
						result.share,
						result.recommended.from,
						result.recommended.to,
					),
					story,
					section: 'result',
				});
			}
		}
	},
});

/** Whether no other label has more words. */
function isLargest(story: Story, { share }: PartShare): boolean {
	return sharesOfLabels(story).every((other) => other.share <= share);
}

function spanOf(story: Story, part: Part): Story['titleSpan'] {
	return sectionsOf(story, part)[0]?.labelSpan ?? story.titleSpan;
}
