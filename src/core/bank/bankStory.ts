import { referencedIds } from '../lint/referencedIds.ts';
import type { LintResult } from '../lint/result.ts';
import type { Story, StoryDocument } from '../story/model.ts';
import type { BankStory } from './match.ts';

/**
 * A story as matching sees it.
 *
 * @param id of the story
 * @param name stands for a title that is missing
 */
export function toBankStory(
	{ document }: Pick<LintResult, 'document'>,
	story: Story,
	id: string,
	name: string,
): BankStory {
	const { questions, competencies } = referencedIds(document);
	return {
		id,
		title: story.title ?? name,
		questions,
		competencies,
		tags: tagsOf(document),
		text: toldText(document, story),
	};
}

/** What the sections of a story say, without labels and comments. */
function toldText({ text }: StoryDocument, { sections }: Story): string {
	return sections.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end))).join('\n');
}

/** The tags of the front matter: a list, or a text with commas or spaces between them; `#` before a tag is left out. */
function tagsOf({ frontMatter }: StoryDocument): string[] {
	return [frontMatter?.data.tags]
		.flat()
		.flatMap((tag) => (typeof tag === 'string' ? tag.split(/[\s,]+/) : []))
		.map((tag) => tag.replace(/^#/, ''))
		.filter((tag) => tag !== '');
}
