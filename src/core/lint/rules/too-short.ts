import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import { pitchSeconds, type RequiredPart, requiredParts, type Story } from '../../story/model.ts';
import { nameOf, partFacts } from '../../story/partFacts.ts';
import { sharesLabel } from '../../write/notations.ts';
import { defineRule } from '../rule.ts';
import { isComplete, isPitch, isWhole, sectionsOf, wordsOf } from '../support/parts.ts';
import { percentOf, recommendedShare } from '../support/shares.ts';
import { durationOf, secondsOf, shortestPercent } from '../support/time.ts';
import { excessOf, lengthText, versionsOf, wordsText } from '../support/versions.ts';

/** A story so little below the limit is long enough. */
const tolerance = 0.1;

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
				description('The shortest story, in percent of the target time: 40 s for a target of 120 s.'),
			),
			shortestPercent,
		),
		pitchSeconds: optional(
			pipe(number(), minValue(0), description('The shortest pitch, in seconds.')),
			pitchSeconds.from,
		),
	}),
	check({ document, options, pace, measuresOf, report }) {
		const limit = Math.round((pace.targetSeconds * options.percentOfTarget) / 100);
		for (const story of document.stories) {
			for (const version of versionsOf(story)) {
				const lacking = -excessOf(version, pace);
				if (lacking > 0) {
					const is = version.words === 0 ? 'is empty' : `only ${lengthText(version, pace)}`;
					report({
						span: version.nameSpan,
						message: `The version "${version.name}" ${is}; add about ${wordsText(lacking)}.`,
						story,
					});
				}
			}
			const seconds = secondsOf(wordsOf(story), pace);
			if (isPitch(story)) {
				if (seconds < options.pitchSeconds && isComplete(story)) {
					report({
						span: story.titleSpan,
						message: `This pitch takes only about ${durationOf(seconds)} to tell, and it needs at least ${durationOf(options.pitchSeconds)}; say what you do now, what brought you there and why you are here.`,
						story,
					});
				}
				continue;
			}
			// A story with a part missing is short for a reason that another rule reports, a row of a table is an overview.
			if (seconds >= limit * (1 - tolerance) || !isWhole(story) || story.sections.some(sharesLabel)) {
				continue;
			}
			const isMeasured = sectionsOf(story, 'result').some((result) => measuresOf(result).length > 0);
			const thinnest = thinnestOf(story, isMeasured ? ['situation', 'task', 'action'] : requiredParts);
			report({
				span: story.titleSpan,
				message: `This story takes only about ${durationOf(seconds)} to tell, and ${durationOf(pace.targetSeconds)} is the target; in ${nameOf(thinnest)}, ${partFacts[thinnest].advice}.`,
				story,
			});
		}
	},
});

/** The part that is furthest below its recommended share; the Action where none is. */
function thinnestOf(story: Story, parts: readonly RequiredPart[]): RequiredPart {
	const deficitOf = (part: RequiredPart) => {
		const sections = sectionsOf(story, part);
		const isOwn = sections.length > 0 && sections.every((section) => section.parts.length === 1);
		return isOwn ? recommendedShare([part], true).from - percentOf(story, sections) : 0;
	};
	return parts.reduce<RequiredPart>((a, b) => (deficitOf(b) > Math.max(0, deficitOf(a)) ? b : a), 'action');
}
