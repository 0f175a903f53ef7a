import { strictObject } from 'valibot';
import { fold } from '../../story/labels/labels.ts';
import type { Section, StoryDocument } from '../../story/model.ts';
import { isHeadline, namesOf } from '../../story/storyParts.ts';
import { defineRule } from '../rule.ts';

export const duplicateSection = defineRule({
	id: 'duplicate-section',
	description: 'The same part appears twice in one story',
	severity: 'warning',
	checklist: 'order',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			// Where a part has no label, another label may stand for it.
			if (story.missing.length > 0) {
				continue;
			}
			const last = new Map<string, Section>();
			for (const section of story.sections) {
				const key = `${section.parts.join()} ${labelOf(document, section)}`;
				const earlier = last.get(key);
				last.set(key, section);
				if (!earlier || isHeadline(story, earlier)) {
					continue;
				}
				const names = namesOf(section.parts, say);
				const line = document.lines.lineAt(earlier.labelSpan.start);
				report({
					span: section.labelSpan,
					message: say(
						'This story already has {0} on line {1}; combine the two under one label, or start a new story with a heading.',
						names,
						line,
					),
					story,
					section: section.parts[0] as Section['parts'][number],
				});
			}
		}
	},
});

/** The words of a label and its remark: `Action (launch day)` and `Action (the weeks after)` are two labels. */
function labelOf({ text, lines }: StoryDocument, { labelSpan: { start, end }, level }: Section): string {
	const rest = text.slice(end, lines.endOf(lines.lineAt(start)));
	const remark = level > 0 ? rest : (/^[ \t]*[([（][^)\]）]*/.exec(rest)?.[0] ?? '');
	return fold(text.slice(start, end) + remark)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/s$/, '');
}
