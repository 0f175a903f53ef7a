import { description, integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { languageOf } from '../../story/languageOf.ts';
import { never } from '../../story/languages/storyLanguage.ts';
import { blank, proseOf, sentencesOf, sliceOf, sourceOf } from '../../story/markdown/prose.ts';
import { tellsOnly } from '../../story/storyParts.ts';
import { defineRule } from '../rule.ts';

export const weInAction = defineRule({
	id: 'we-in-action',
	description: 'The Action says "we" more often than "I"',
	severity: 'hint',
	checklist: 'own',
	options: strictObject({
		minimum: optional(
			pipe(number(), integer(), minValue(1), description('How many "we" an Action needs to be reported.')),
			2,
		),
	}),
	check({ document, options, say, report }) {
		for (const story of document.stories) {
			const language = languageOf(story);
			if (!language) {
				continue;
			}
			const { i, we, impliedI, reported = never, pronouns } = language;
			for (const section of story.sections) {
				if (!tellsOnly(section, 'action') || (sourceOf(document, section).match(we) ?? []).length < options.minimum) {
					continue;
				}
				const prose = proseOf(document, section);
				const told = prose.text.replace(reported, blank);
				const found = [...told.matchAll(we)];
				const [first] = found;
				if (!first || found.length < options.minimum) {
					continue;
				}
				const mine =
					(prose.text.match(i) ?? []).length +
					sentencesOf(prose).filter((sentence) => impliedI.test(sliceOf(prose, sentence))).length;
				if (found.length <= mine) {
					continue;
				}
				const start = prose.start + first.index;
				report({
					span: { start, end: start + first[0].length },
					message: say(
						'Action says "{0}" more often than "{1}", {2} to {3}; say which of these steps were yours.',
						pronouns.we,
						pronouns.i,
						found.length,
						mine,
					),
					story,
					section: 'action',
				});
			}
		}
	},
});
