import { strictObject } from 'valibot';
import { nameOf } from '../../story/partFacts.ts';
import { proseOf, sourceOf } from '../../story/prose.ts';
import { defineRule } from '../rule.ts';
import { findPlaceholders, mayHoldPlaceholder } from '../support/placeholders.ts';

const maxShown = 40;

export const placeholderText = defineRule({
	id: 'placeholder-text',
	description: 'A part still contains a placeholder',
	severity: 'warning',
	checklist: 'parts',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			for (const section of story.sections) {
				const [part] = section.parts;
				if (section.state !== 'present' || !part || !mayHoldPlaceholder(sourceOf(document, section))) {
					continue;
				}
				for (const span of findPlaceholders(proseOf(document, section, { raw: true }))) {
					const placeholder = document.text.slice(span.start, span.end);
					const shown = placeholder.length > maxShown ? `${placeholder.slice(0, maxShown)}…` : placeholder;
					report({
						span,
						message: say(
							'{0} still contains the placeholder "{1}"; replace it with your own words or figure, or delete it.',
							say(nameOf(part)),
							shown,
						),
						story,
						section: part,
					});
				}
			}
		}
	},
});
