import { strictObject } from 'valibot';
import { fold } from '../../story/labels.ts';
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
			if (new Set(story.sections.map(({ parts }) => parts.join())).size === story.sections.length) {
				continue;
			}
			const last = new Map<string, number>();
			for (const [index, section] of story.sections.entries()) {
				const key = `${section.parts.join()} ${labelOf(document, section)}`;
				const at = last.get(key) ?? -1;
				const earlier = story.sections[at];
				last.set(key, index);
				if (!earlier || isHeadline(story, earlier) || continues(story.sections.slice(at, index + 1))) {
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

/** Whether consecutive sections tell one part in several steps; repeating the same heading is not a step. */
function continues([first, ...others]: readonly Section[]): boolean {
	const isStep = ({ parts, level }: Section) => level === 0 && parts.join() === first?.parts.join();
	return others.every(isStep);
}

/** The words of a label and its remark: `Action (launch day)` and `Action (the weeks after)` are two labels. */
function labelOf({ text, lines }: StoryDocument, { labelSpan: { start, end }, level }: Section): string {
	const rest = text.slice(end, lines.endOf(lines.lineAt(start)));
	const remark = level > 0 ? rest : (/^[ \t]*[([（][^)\]）]*/.exec(rest)?.[0] ?? '');
	return fold(text.slice(start, end) + remark)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/s$/, '');
}
