import { description, minValue, number, optional, pipe, strictObject } from 'valibot';
import type { Part } from '../../story/model.ts';
import { defineRule } from '../rule.ts';
import { nameOf, wordsOf } from '../support/parts.ts';
import { durationOf, secondsOf } from '../support/time.ts';

export const tooLong = defineRule({
	id: 'too-long',
	description: 'The story takes much longer to tell than an interviewer listens',
	severity: 'info',
	checklist: 'time',
	options: strictObject({
		percentOfTarget: optional(
			pipe(number(), minValue(100), description('The longest story in percent of the target time: 180 s of 120 s.')),
			150,
		),
	}),
	check({ document, options, pace, report }) {
		const limit = Math.round((pace.targetSeconds * options.percentOfTarget) / 100);
		for (const story of document.stories) {
			const seconds = secondsOf(wordsOf(story), pace);
			if (seconds <= limit) {
				continue;
			}
			const longest = story.sections.reduce((a, b) => (b.words > a.words ? b : a));
			report({
				span: story.titleSpan,
				message: `This story takes about ${durationOf(seconds)} to tell, and ${durationOf(pace.targetSeconds)} is the target; begin to cut in ${nameOf(longest.kinds[0] as Part)}, which takes ${durationOf(secondsOf(longest.words, pace))}.`,
				story,
			});
		}
	},
});
