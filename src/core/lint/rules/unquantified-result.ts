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
import { measureKinds } from '../../measure/measure.ts';
import type { Section, StoryDocument } from '../../story/model.ts';
import { measureQuestions } from '../questions.ts';
import { defineRule } from '../rule.ts';
import { sectionsOf } from '../support/parts.ts';

export const unquantifiedResult = defineRule({
	id: 'unquantified-result',
	description: 'The Result holds no figure that a listener could check or compare',
	severity: 'warning',
	checklist: 'figure',
	options: strictObject({
		minimum: optional(pipe(number(), integer(), minValue(1), description('How many measures a Result needs.')), 1),
		kinds: optional(
			pipe(array(picklist(measureKinds)), minLength(1), description('The kinds of measures that count.')),
			[...measureKinds],
		),
	}),
	check({ document, options, measuresOf, report }) {
		const data = document.frontMatter?.data;
		const unmeasurable = data?.measurable === false;
		if (unmeasurable && typeof data?.reason === 'string' && data.reason.trim() !== '') {
			return;
		}
		for (const story of document.stories) {
			const results = sectionsOf(story, 'result').filter(({ state }) => state === 'present');
			const measures = results.flatMap(measuresOf).filter(({ kind }) => options.kinds.includes(kind));
			const [result] = results;
			if (!result || measures.length >= options.minimum) {
				continue;
			}
			const [question] = measureQuestions(
				textOf(document, results),
				textOf(document, [...sectionsOf(story, 'situation'), ...sectionsOf(story, 'task')]),
			);
			const found =
				measures.length === 0
					? 'The Result holds no figure that a listener could check'
					: `The Result holds ${measures.length} of the ${options.minimum} figures asked for`;
			report({
				span: result.labelSpan,
				message: unmeasurable
					? `${found}, and "measurable: false" in the front matter excuses it only beside a "reason"; add the reason, or a figure.`
					: `${found}: ${question}`,
				story,
				section: 'result',
			});
		}
	},
});

function textOf(document: StoryDocument, sections: readonly Section[]): string {
	return sections.flatMap(({ content }) => content.map(({ start, end }) => document.text.slice(start, end))).join('\n');
}
