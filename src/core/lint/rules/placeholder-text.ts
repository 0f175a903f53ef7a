import { strictObject } from 'valibot';
import type { SectionKind, Story, StoryDocument } from '../../story/model.ts';
import { guessedComment, nameOf, titlePlaceholder } from '../../story/partFacts.ts';
import { beginningOf } from '../../text/characters.ts';
import { groupBy } from '../../text/groupBy.ts';
import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { commentLine } from '../support/commentLine.ts';
import { isPlaceholder, placeholdersIn } from '../support/placeholders.ts';

const maxShown = 40;

export const placeholderText = defineRule({
	id: 'placeholder-text',
	description: 'A part or a title still contains a placeholder, or the parts were only guessed',
	severity: 'warning',
	checklist: 'parts',
	fixAsks: true,
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			if (hasPlaceholderTitle(story)) {
				report({
					span: story.titleSpan,
					message: say('The title is still a placeholder; name the story in a few words, so that you can find it.'),
					story,
				});
			}
			for (const [placeholder, [first, ...others]] of placesOf(document, story)) {
				const { span, part } = first;
				const shown = placeholder.length > maxShown ? `${beginningOf(placeholder, maxShown)}…` : placeholder;
				report({
					span,
					message:
						others.length === 0
							? say(
									'{0} still contains the placeholder "{1}"; replace it with your own words or figure, or delete it.',
									say(nameOf(part)),
									shown,
								)
							: say(
									'The placeholder "{0}" is still in this story {1} times; replace each with your own words or figure, or delete it.',
									shown,
									others.length + 1,
								),
					story,
					section: part,
				});
			}
		}
		for (const span of document.comments) {
			const story = document.text.startsWith(guessedComment, span.start) ? storyAround(document, span) : undefined;
			if (story) {
				report({
					span,
					message: say(
						'The parts were guessed from your notes; move what is in the wrong part, then delete this line.',
					),
					story,
					fixes: () => [
						{
							title: say('Delete the line: the parts are right'),
							edits: [{ ...(commentLine(document, span) ?? span), text: '' }],
						},
					],
				});
			}
		}
	},
});

/** Whether a story that tells something has yet to be named. */
function hasPlaceholderTitle({ title, sections }: Story): boolean {
	const isUnnamed = title === titlePlaceholder || (title !== null && isPlaceholder(title));
	return isUnnamed && sections.some(({ state }) => state === 'present');
}

/** The last story that begins before a comment. */
function storyAround({ stories }: StoryDocument, { start }: Span): Story | undefined {
	return stories[firstIndexWhere(stories, ({ span }) => span.start > start) - 1];
}

/** The places of each placeholder in the parts of a story. */
function placesOf(document: StoryDocument, story: Story) {
	const told = story.sections.filter(({ state }) => state === 'present');
	const places = told.flatMap((section) =>
		placeholdersIn(document, section).map((span) => ({ span, part: section.parts[0] as SectionKind })),
	);
	return groupBy(places, ({ span: { start, end } }) => document.text.slice(start, end));
}
