import { description, minValue, number, optional, pipe, strictObject } from 'valibot';
import type { Part, Section, Story } from '../../story/model.ts';
import { defineRule } from '../rule.ts';
import { asksFor, nameOf, wordsOf } from '../support/parts.ts';
import { recommendedShare } from '../support/recommendedShares.ts';
import { durationOf, secondsOf } from '../support/time.ts';

/** The largest share of a reflection, in percent of the words. */
const reflectionShare = 10;

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
			const cut = sectionToCut(story);
			report({
				span: story.titleSpan,
				message: `This story takes about ${durationOf(seconds)} to tell, and ${durationOf(pace.targetSeconds)} is the target; begin to cut in ${nameOf(cut.kinds[0] as Part)}, which takes ${durationOf(secondsOf(cut.words, pace))}.`,
				story,
			});
		}
	},
});

/** The section that exceeds its recommended share by the most words; the longest one where none does. */
function sectionToCut(story: Story): Section {
	const total = wordsOf(story);
	const withTask = asksFor(story.scheme, 'task');
	const excess = ({ kinds, words }: Section) =>
		words - ((recommendedShare(kinds, withTask)?.to ?? reflectionShare) / 100) * total;
	const most = story.sections.reduce((a, b) => (excess(b) > excess(a) ? b : a));
	return excess(most) > 0 ? most : story.sections.reduce((a, b) => (b.words > a.words ? b : a));
}
