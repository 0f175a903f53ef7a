import { strictObject } from 'valibot';
import type { SectionKind } from '../../story/model.ts';
import { nameOf, partFacts } from '../../story/partFacts.ts';
import { defineRule } from '../rule.ts';
import { list } from '../support/parts.ts';

export const emptySection = defineRule({
	id: 'empty-section',
	description: 'A part has a label but no content',
	severity: 'error',
	checklist: 'parts',
	options: strictObject({}),
	check({ document, report }) {
		for (const story of document.stories) {
			if (story.sections.every(({ state }) => state === 'present')) {
				continue;
			}
			const [first] = story.sections;
			if (first && story.sections.length > 1 && story.sections.every(({ state }) => state !== 'present')) {
				const [part] = first.parts as [SectionKind];
				report({
					span: story.titleSpan,
					message: `This story has labels but nothing under them yet; start with ${nameOf(part)}: ${partFacts[part].advice}.`,
					story,
					section: part,
				});
				continue;
			}
			// A part that is told under another label is for duplicate-section to judge.
			const told = new Set(story.sections.flatMap(({ parts, state }) => (state === 'present' ? parts : [])));
			for (const section of story.sections) {
				const [part] = section.parts;
				if (section.state === 'present' || section.parts.every((kind) => told.has(kind)) || !part) {
					continue;
				}
				const names = list(section.parts.map(nameOf));
				const what = section.state === 'empty' ? 'has a label but no text' : 'still contains only a placeholder';
				const verb = section.parts.length > 1 ? what.replace('has', 'have').replace('contains', 'contain') : what;
				report({
					span: section.labelSpan,
					message: `${names} ${verb}; ${list(section.parts.map((kind) => partFacts[kind].advice))}.`,
					story,
					section: part,
				});
			}
		}
	},
});
