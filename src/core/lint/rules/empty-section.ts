import { strictObject } from 'valibot';
import type { Section, SectionKind, Story } from '../../story/model.ts';
import { nameOf, partAdvice } from '../../story/partFacts.ts';
import { namesOf } from '../../story/storyParts.ts';
import type { Say } from '../../text/translation.ts';
import { defineRule } from '../rule.ts';
import { isForm, severityOfPart } from '../support/consequence.ts';

export const emptySection = defineRule({
	id: 'empty-section',
	description: 'A part has a label but no content',
	severity: 'error',
	checklist: 'parts',
	options: strictObject({}),
	check({ document, say, report }) {
		if (isForm(document)) {
			const story = document.stories.find(({ evidence }) => evidence === 'declared');
			if (story) {
				report({ span: story.titleSpan, message: messageOf('form', story, say), story, section: firstPart(story) });
			}
			return;
		}
		for (const story of document.stories) {
			if (story.sections.length > 1 && story.sections.every(({ state }) => state !== 'present')) {
				report({ span: story.titleSpan, message: messageOf('story', story, say), story, section: firstPart(story) });
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
					message: messageOfSection(section, part, say),
					story,
					section: part,
					severity: severityOfPart(part, story),
				});
			}
		}
	},
});

function messageOfSection({ parts, state }: Section, part: SectionKind, say: Say): string {
	const [names, advice] = [namesOf(parts, say), say(partAdvice[part])];
	if (parts.length > 1) {
		return state === 'empty'
			? say('{0} have a label but no text; say what belongs in each of them.', names)
			: say('{0} still contain only a placeholder; say what belongs in each of them.', names);
	}
	return state === 'empty'
		? say('{0} has a label but no text; say {1}', names, advice)
		: say('{0} still contains only a placeholder; say {1}', names, advice);
}

const firstPart = ({ sections: [first] }: Story) => (first as Section).parts[0] as SectionKind;

function messageOf(what: 'form' | 'story', story: Story, say: Say): string {
	const part = firstPart(story);
	return what === 'form'
		? say('Nothing is filled in yet; start with {0}: say {1}', say(nameOf(part)), say(partAdvice[part]))
		: say(
				'This story has labels but nothing under them yet; start with {0}: say {1}',
				say(nameOf(part)),
				say(partAdvice[part]),
			);
}
