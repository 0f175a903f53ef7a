import { strictObject } from 'valibot';
import { nameOf, partAdvice } from '../../story/partFacts.ts';
import { defineRule } from '../rule.ts';
import { isForm, severityOfPart } from '../support/consequence.ts';
import { addSection } from '../support/fixes.ts';

export const missingSection = defineRule({
	id: 'missing-section',
	description: 'A part that the story needs has no label',
	severity: 'error',
	checklist: 'parts',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of isForm(document) ? [] : document.stories) {
			for (const part of story.missing) {
				report({
					span: story.titleSpan,
					message: say(
						'No part of this story is labeled {0}; add the label and say {1}',
						say(nameOf(part)),
						say(partAdvice[part]),
					),
					story,
					section: part,
					severity: severityOfPart(part, story),
					fixes: () => [addSection(document, story, part, say)],
				});
			}
		}
	},
});
