import { description, minValue, number, optional, pipe, strictObject } from 'valibot';
import { pitchSeconds } from '../../story/model.ts';
import { nameOf } from '../../story/partFacts.ts';
import { defineRule } from '../rule.ts';
import { isPitch, list, wordsOf } from '../support/parts.ts';
import { furthestAbove, labelToCut, sharesOf } from '../support/shares.ts';
import { durationOf, secondsOf, timeTolerance } from '../support/time.ts';
import { excessOf, lengthText, versionsOf, wordsText } from '../support/versions.ts';

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
	check({ document, options, pace, report }) {
		const limit = Math.round((pace.targetSeconds * options.percentOfTarget) / 100);
		for (const story of document.stories) {
			for (const version of versionsOf(story)) {
				const excess = excessOf(version, pace);
				if (excess > 0) {
					report({
						span: version.nameSpan,
						message: `The version "${version.name}" ${lengthText(version, pace)}; cut about ${wordsText(excess)}.`,
						story,
					});
				}
			}
			const seconds = secondsOf(wordsOf(story), pace);
			if (isPitch(story)) {
				if (seconds > options.pitchSeconds) {
					const [label] = story.sections.toSorted((a, b) => b.words - a.words);
					const place = label && label.label !== '' ? ` in ${list(label.parts.map(nameOf))}` : '';
					report({
						span: story.titleSpan,
						message: `This pitch takes about ${durationOf(seconds)} to tell, and ${durationOf(options.pitchSeconds)} is the limit; cut${place} what this job does not need to hear.`,
						story,
					});
				}
				continue;
			}
			if (seconds <= limit * (1 + timeTolerance)) {
				continue;
			}
			const { parts, words } = labelToCut(story, furthestAbove(sharesOf(story)));
			report({
				span: story.titleSpan,
				message: `This story takes about ${durationOf(seconds)} to tell, and ${durationOf(pace.targetSeconds)} is the target; start by trimming ${list(parts.map(nameOf))}, which ${parts.length > 1 ? 'take' : 'takes'} ${durationOf(secondsOf(words, pace))}.`,
				story,
			});
		}
	},
});
