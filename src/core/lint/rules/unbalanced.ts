import { description, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import { type Part, parts, type Story } from '../../story/model.ts';
import { defineRule } from '../rule.ts';
import { isComplete, nameOf, sectionsOf, wordsOf } from '../support/parts.ts';

const percent = pipe(number(), minValue(0), maxValue(100));

export const unbalanced = defineRule({
	id: 'unbalanced',
	description: 'The set-up takes too much of the story, or the Action too little',
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
		minWords: optional(pipe(number(), minValue(0), description('A story of fewer words is not judged.')), 60),
	}),
	check({ document, options, report }) {
		for (const story of document.stories) {
			const total = wordsOf(story);
			if (total < options.minWords || !isComplete(story) || story.sections.some(isMixed)) {
				continue;
			}
			const { situation, task, action, result } = sharesOf(story, total);
			const setup = situation + task;
			if (setup > options.maxSetup) {
				report({
					span: story.titleSpan,
					message: `Situation and Task take ${setup} % of this story (the limit is ${options.maxSetup} %); shorten them to what the listener needs for the Action, which has ${action} %.`,
					story,
					section: situation >= task ? 'situation' : 'task',
				});
			} else if (action < options.minAction && action < Math.max(situation, task, result)) {
				const largest = largestOf({ situation, task, result });
				report({
					span: actionLabel(story),
					message: `Action takes only ${action} % of this story (the limit is ${options.minAction} %) and ${nameOf(largest.part)} ${largest.share} %; tell more of what you did yourself and why.`,
					story,
					section: 'action',
				});
			}
		}
	},
});

/** What each part takes, in whole percent of the words; a combined label counts for its parts alike. */
function sharesOf(story: Story, total: number): Record<Part, number> {
	const shares = { situation: 0, task: 0, action: 0, result: 0, reflection: 0 };
	for (const { kinds, words } of story.sections) {
		for (const kind of kinds) {
			shares[kind] += words / kinds.length;
		}
	}
	for (const part of parts) {
		shares[part] = Math.round((shares[part] / total) * 100);
	}
	return shares;
}

/** A label such as `Action + Result` does not tell where one part ends; `Situation/Task` does no harm. */
function isMixed({ kinds }: Story['sections'][number]): boolean {
	return kinds.length > 1 && !kinds.every((kind) => kind === 'situation' || kind === 'task');
}

function largestOf(shares: Partial<Record<Part, number>>): { part: Part; share: number } {
	const [part, share] = Object.entries(shares).sort((a, b) => b[1] - a[1])[0] as [Part, number];
	return { part, share };
}

function actionLabel(story: Story): Story['titleSpan'] {
	return sectionsOf(story, 'action')[0]?.labelSpan ?? story.titleSpan;
}
