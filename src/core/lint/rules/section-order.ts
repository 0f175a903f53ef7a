import { strictObject } from 'valibot';
import { orderOf, type Section, type SectionKind, type Story } from '../../story/model.ts';
import { nameOf } from '../../story/partFacts.ts';
import { isPitch } from '../../story/storyParts.ts';
import { defineRule } from '../rule.ts';
import { putInOrder } from '../support/fixes.ts';

export const sectionOrder = defineRule({
	id: 'section-order',
	description: 'The parts are not in the order in which a story is told',
	severity: 'hint',
	checklist: 'order',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories.filter((story) => !isPitch(story) && story.missing.length === 0)) {
			const found = firstOutOfOrder(story);
			if (!found) {
				continue;
			}
			const { section, before } = found;
			const [part, other] = [section.parts[0], before.parts[0]] as [Section['parts'][number], Section['parts'][number]];
			report({
				span: section.labelSpan,
				message: say(
					'{0} comes after {1}; move it up so that a listener can follow.',
					say(nameOf(part)),
					say(nameOf(other)),
				),
				story,
				section: part,
				fixes: () => [putInOrder(document, story, say)],
			});
		}
	},
});

/** The first section that belongs before an earlier one; a repeated part is left to duplicate-section. */
function firstOutOfOrder(story: Story): { section: Section; before: Section } | undefined {
	let latest: Section | undefined;
	for (const [index, section] of story.sections.entries()) {
		// Nobody begins with the result by accident.
		if (index === 0 && section.parts.join() === 'result') {
			continue;
		}
		const isEarlier = (kind: SectionKind) => story.sections.findIndex(({ parts }) => parts.includes(kind)) < index;
		if (latest && orderOf(section.parts) < orderOf(latest.parts) && !section.parts.every(isEarlier)) {
			return { section, before: latest };
		}
		latest = !latest || orderOf(section.parts) > orderOf(latest.parts) ? section : latest;
	}
	return undefined;
}
