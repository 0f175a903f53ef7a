import { description, minValue, number, optional, pipe, strictObject } from 'valibot';
import { pitchSeconds } from '../../story/model.ts';
import { durationOf, secondsOf } from '../../story/pace.ts';
import { furthestAbove, labelToCut, sharesOf } from '../../story/shares.ts';
import { isPitch, namesOf, wordCount } from '../../story/storyParts.ts';
import { excessOf, versionsOf } from '../../story/versions.ts';
import { lengthProblem } from '../lengths.ts';
import { defineRule } from '../rule.ts';

export const tooLong = defineRule({
	id: 'too-long',
	description: 'The story takes longer to tell than an interviewer will listen',
	severity: 'info',
	checklist: 'time',
	options: strictObject({
		percentOfTarget: optional(
			pipe(
				number(),
				minValue(100),
				description('The longest story, in percent of the target time: 180 s for a target of 120 s.'),
			),
			150,
		),
		pitchSeconds: optional(
			pipe(number(), minValue(10), description('The longest pitch, in seconds.')),
			pitchSeconds.to,
		),
	}),
	check({ document, options, pace, limits, say, report }) {
		for (const story of document.stories) {
			for (const version of versionsOf(story)) {
				const excess = excessOf(version, pace);
				if (excess > 0) {
					report({
						span: version.nameSpan,
						message:
							version.length.unit === 'words'
								? say(
										'The version "{0}" is too long (words: {1}); words to cut: {2}.',
										version.name,
										version.words,
										excess,
									)
								: say(
										'The version "{0}" takes about {1}, which is too long; words to cut: {2}.',
										version.name,
										durationOf(secondsOf(version.words, pace), say),
										excess,
									),
						story,
					});
				}
			}
			if (lengthProblem(story, pace, limits) !== 'too-long') {
				continue;
			}
			const seconds = secondsOf(wordCount(story), pace);
			if (isPitch(story)) {
				report({
					span: story.titleSpan,
					message: say(
						'This pitch takes about {0} to tell, but the limit is {1}; cut anything that is not relevant to this job.',
						durationOf(seconds, say),
						durationOf(options.pitchSeconds, say),
					),
					story,
				});
				continue;
			}
			const { parts, words } = labelToCut(story, furthestAbove(sharesOf(story)));
			report({
				span: story.titleSpan,
				message: say(
					'This story takes about {0} to tell, but the target is {1}; cut about {2}, first from {3}, which takes {4}.',
					durationOf(seconds, say),
					durationOf(pace.targetSeconds, say),
					durationOf(seconds - pace.targetSeconds, say),
					namesOf(parts, say),
					durationOf(secondsOf(words, pace), say),
				),
				story,
			});
		}
	},
});
