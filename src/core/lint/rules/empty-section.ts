import { strictObject } from 'valibot';
import type { Section, SectionKind, Story } from '../../story/model.ts';
import { nameOf, partFacts } from '../../story/partFacts.ts';
import { namesOf } from '../../story/storyParts.ts';
import type { Say } from '../../text/say.ts';
import { defineRule } from '../rule.ts';

export const emptySection = defineRule({
	id: 'empty-section',
	description: 'A part has a label but no content',
	severity: 'error',
	checklist: 'parts',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.isForm ? [] : document.stories) {
			const [first] = story.sections;
			if (isBlankLine(document.text, story)) {
				continue;
			}
			if (first && story.sections.length > 1 && story.sections.every(({ state }) => state !== 'present')) {
				const [part] = first.parts as [SectionKind];
				report({
					span: story.titleSpan,
					message: say(
						'This story has labels but nothing under them yet; start with {0}: say {1}',
						say(nameOf(part)),
						say(partFacts[part].advice),
					),
					story,
					section: part,
				});
				continue;
			}
			// A part that is told under another label is left to duplicate-section.
			const told = new Set(story.sections.flatMap(({ parts, state }) => (state === 'present' ? parts : [])));
			for (const section of story.sections) {
				if (section.parts.every((kind) => told.has(kind))) {
					continue;
				}
				const [part] = section.parts as [SectionKind];
				report({
					span: section.labelSpan,
					message: messageOf(section, part, say),
					story,
					section: part,
				});
			}
		}
	},
});

/** Whether a story of several parts is a single line, such as a table row, with nothing written in it yet. */
function isBlankLine(text: string, { span, sections }: Story): boolean {
	const isBlank = sections.length > 1 && sections.every(({ state }) => state === 'empty');
	return isBlank && !/[\r\n]/.test(text.slice(span.start, span.end));
}

function messageOf({ parts, state }: Section, part: SectionKind, say: Say): string {
	const [names, advice] = [namesOf(parts, say), say(partFacts[part].advice)];
	if (parts.length > 1) {
		return state === 'empty'
			? say('{0} have a label but no text; say what belongs in each of them.', names)
			: say('{0} still contain only a placeholder; say what belongs in each of them.', names);
	}
	return state === 'empty'
		? say('{0} has a label but no text; say {1}', names, advice)
		: say('{0} still contains only a placeholder; say {1}', names, advice);
}
