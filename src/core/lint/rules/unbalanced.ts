import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import type { Part, Story } from '../../story/model.ts';
import { labelToCut, sharesOf } from '../../story/shares.ts';
import { namesOf, sectionsOf } from '../../story/storyParts.ts';
import type { Say } from '../../text/translation.ts';
import { type Imbalance, imbalancesOf } from '../balance.ts';
import { lengthProblem } from '../lengths.ts';
import { defineRule } from '../rule.ts';

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
		minAction: optional(pipe(percent, description('The smallest share of the Action, in percent of the words.')), 35),
		maxAction: optional(pipe(percent, description('The largest share of the Action, in percent of the words.')), 80),
		minResult: optional(pipe(percent, description('The smallest share of the Result, in percent of the words.')), 3),
		minWords: optional(pipe(number(), minValue(0), description('Stories with fewer words are not checked.')), 60),
	}),
	check({ document, options, pace, limits, say, report }) {
		for (const story of document.stories) {
			// A story that is too short is not asked to cut anything, and to tell more, too-short asks.
			const isShort = lengthProblem(story, pace, limits) === 'too-short';
			const [worst] = (isShort ? null : imbalancesOf(story, options)) ?? [];
			if (!worst) {
				continue;
			}
			const isSetup = worst.share.parts.includes('situation');
			const [section] = (isSetup ? labelToCut(story, worst.share) : worst.share).parts as [Part];
			const label = isSetup ? undefined : sectionsOf(story, section)[0];
			report({ span: label?.labelSpan ?? story.titleSpan, message: messageOf(story, worst, say), story, section });
		}
	},
});

function messageOf(story: Story, { share: { parts, share, recommended }, side }: Imbalance, say: Say): string {
	const { from, to } = recommended;
	if (parts.includes('situation')) {
		return say(
			'The setup ({0}) has {1}% of the words (aim for {2} to {3}%); shorten it to what a listener needs to follow the Action.',
			namesOf(parts, say),
			share,
			from,
			to,
		);
	}
	if (parts.includes('result')) {
		return say(
			'Result has only {0}% of the words (aim for {1} to {2}%); say more about what changed, for whom, and how you know.',
			share,
			from,
			to,
		);
	}
	if (side === 'below') {
		return say(
			'Action has only {0}% of the words (aim for {1} to {2}%); say more about what you did yourself and why.',
			share,
			from,
			to,
		);
	}
	const others = sharesOf(story).filter((other) => /situation|result/.test(other.parts.join()));
	const smallest = others.reduce((a, b) => (b.share < a.share ? b : a));
	return say(
		'Action has {0}% of the words (aim for {1} to {2}%); give more room to {3} ({4}%).',
		share,
		from,
		to,
		namesOf(smallest.parts, say),
		smallest.share,
	);
}
