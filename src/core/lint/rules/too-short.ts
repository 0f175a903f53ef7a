import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import { pitchSeconds, type RequiredPart, type Story } from '../../story/model.ts';
import { durationOf, type Pace, secondsOf } from '../../story/pace.ts';
import { nameOf, partAdvice } from '../../story/partFacts.ts';
import { percentOf, recommendedShare } from '../../story/shares.ts';
import { isActionInCode, isComplete, isPitch, isWhole, sectionsOf, wordCount } from '../../story/storyParts.ts';
import { shortestPercent } from '../../story/timeLimits.ts';
import { excessOf, type Version, versionsOf } from '../../story/versions.ts';
import type { Say } from '../../text/translation.ts';
import { lengthProblem } from '../lengths.ts';
import { defineRule } from '../rule.ts';

export const tooShort = defineRule({
	id: 'too-short',
	description: 'The story is too short to be memorable',
	severity: 'hint',
	checklist: 'time',
	options: strictObject({
		percentOfTarget: optional(
			pipe(
				number(),
				minValue(0),
				maxValue(100),
				description('The shortest story, in percent of the target time: 48 s for a target of 120 s.'),
			),
			shortestPercent,
		),
		pitchSeconds: optional(
			pipe(number(), minValue(0), description('The shortest pitch, in seconds.')),
			pitchSeconds.from,
		),
	}),
	check({ document, options, pace, limits, hasFinding, say, report }) {
		for (const story of document.stories) {
			for (const version of versionsOf(story)) {
				const lacking = -excessOf(version, pace);
				if (lacking > 0) {
					report({
						span: version.nameSpan,
						message: shortVersion(version, lacking, pace, say),
						story,
					});
				}
			}
			// A part that is missing, or an Action in code, is reason enough, and other rules say so.
			const isTold = isPitch(story) ? isComplete(story) : isWhole(story) && !isActionInCode(story);
			if (!isTold || lengthProblem(story, pace, limits) !== 'too-short') {
				continue;
			}
			const time = durationOf(secondsOf(wordCount(story), pace), say);
			const lacksFigure = hasFinding('unquantified-result', story);
			const thinnest = thinnestOf(story, lacksFigure ? ['situation', 'task', 'result'] : ['situation', 'task']);
			const message = isPitch(story)
				? say(
						'This pitch takes only about {0} to tell, but should take at least {1}; say which of your work this role needs, and why you want it.',
						time,
						durationOf(options.pitchSeconds, say),
					)
				: say(
						'This story takes only about {0} to tell, but the target is {1}; in {2}, say {3}',
						time,
						durationOf(pace.targetSeconds, say),
						say(nameOf(thinnest)),
						say(partAdvice[thinnest]),
					);
			report({ span: story.titleSpan, message, story });
		}
	},
});

function shortVersion({ name, length, words }: Version, lacking: number, pace: Pace, say: Say): string {
	if (words === 0) {
		return say('The version "{0}" is empty; words to add: {1}.', name, lacking);
	}
	return length.unit === 'words'
		? say('The version "{0}" is too short (words: {1}); words to add: {2}.', name, words, lacking)
		: say(
				'The version "{0}" takes only about {1}, which is too short; words to add: {2}.',
				name,
				durationOf(secondsOf(words, pace), say),
				lacking,
			);
}

/** The part that is furthest below its recommended share; the Action if none is below. */
function thinnestOf(story: Story, parts: readonly RequiredPart[]): RequiredPart {
	const deficitOf = (part: RequiredPart) => {
		const sections = sectionsOf(story, part);
		const isOwn = sections.length > 0 && sections.every((section) => section.parts.length === 1);
		return isOwn ? recommendedShare([part], true).from - percentOf(story, sections) : 0;
	};
	return parts.reduce<RequiredPart>((a, b) => (deficitOf(b) > Math.max(0, deficitOf(a)) ? b : a), 'action');
}
