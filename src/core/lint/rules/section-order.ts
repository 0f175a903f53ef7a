import { strictObject } from 'valibot';
import { parts, type Section, type Story } from '../../story/model.ts';
import { defineRule } from '../rule.ts';
import { nameOf } from '../support/parts.ts';
import { reorderSections } from '../support/reorderSections.ts';

export const sectionOrder = defineRule({
	id: 'section-order',
	description: 'The parts do not follow the order in which a story is told',
	severity: 'hint',
	options: strictObject({}),
	check({ document, report }) {
		for (const story of document.stories) {
			const found = firstOutOfOrder(story);
			if (!found) {
				continue;
			}
			const { section, before } = found;
			const [part, other] = [section.kinds[0], before.kinds[0]] as [Section['kinds'][number], Section['kinds'][number]];
			const fix = reorderSections(document, story);
			report({
				span: section.labelSpan,
				message: `${nameOf(part)} comes after ${nameOf(other)}; tell it before, so that a listener can follow.`,
				story,
				section: part,
				fixes: fix ? [fix] : [],
			});
		}
	},
});

/** The first section that belongs before one that already stands; a part told again is for duplicate-section. */
function firstOutOfOrder(story: Story): { section: Section; before: Section } | undefined {
	const seen = new Set<string>();
	let latest: Section | undefined;
	for (const section of story.sections) {
		const repeated = section.kinds.every((kind) => seen.has(kind));
		if (latest && !repeated && rank(section) < rank(latest)) {
			return { section, before: latest };
		}
		for (const kind of section.kinds) {
			seen.add(kind);
		}
		latest = !latest || rank(section) > rank(latest) ? section : latest;
	}
	return undefined;
}

/** The place of a section's first part in the order of telling. */
function rank({ kinds }: Section): number {
	return Math.min(...kinds.map((kind) => parts.indexOf(kind)));
}
