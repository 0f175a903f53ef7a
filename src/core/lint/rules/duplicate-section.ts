import { strictObject } from 'valibot';
import { fold } from '../../story/labels.ts';
import type { Section, StoryDocument } from '../../story/model.ts';
import { defineRule } from '../rule.ts';
import { list, nameOf } from '../support/parts.ts';

export const duplicateSection = defineRule({
	id: 'duplicate-section',
	description: 'The same part is told twice in one story',
	severity: 'warning',
	checklist: 'order',
	options: strictObject({}),
	check({ document, report }) {
		for (const story of document.stories) {
			for (const [index, section] of story.sections.entries()) {
				let at = index - 1;
				while (at >= 0 && !repeats(section, story.sections[at] as Section)) {
					at--;
				}
				const earlier = story.sections[at];
				if (!earlier || continues(document, story.sections.slice(at, index + 1))) {
					continue;
				}
				const names = list(section.kinds.map(nameOf));
				const line = document.lines.lineAt(earlier.labelSpan.start);
				report({
					span: section.labelSpan,
					message: `${names} ${section.kinds.length > 1 ? 'stand' : 'stands'} already in line ${line} of this story; join the two under one label, or give this one the heading of a story of its own.`,
					story,
					section: section.kinds[0] as Section['kinds'][number],
				});
			}
		}
	},
});

/** Whether all parts of a section are told in an earlier one. */
function repeats(section: Section, earlier: Section): boolean {
	return section.kinds.every((kind) => earlier.kinds.includes(kind));
}

/**
 * Whether sections one after the other tell one part in several steps, as `Background` and `Challenge` or
 * `Action (launch day)` and `Action (the weeks after)` do; the very same heading again is no step.
 */
function continues(document: StoryDocument, run: readonly Section[]): boolean {
	const [first, ...others] = run as [Section, ...Section[]];
	const last = others.at(-1) as Section;
	const sameHeading =
		first.notation === 'heading' &&
		last.notation === 'heading' &&
		headingOf(document, first) === headingOf(document, last);
	return !sameHeading && others.every((section) => repeats(section, first));
}

/** A heading with its remark, and without its number. */
function headingOf({ text, lines }: StoryDocument, { labelSpan }: Section): string {
	return fold(text.slice(labelSpan.start, lines.endOf(lines.lineAt(labelSpan.start)))).trim();
}
