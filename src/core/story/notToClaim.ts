import type { Story, StoryDocument } from './model.ts';

/** What the author of a story must not claim or say, line by line, as written below *Do not claim*. */
export function notToClaim({ text }: Pick<StoryDocument, 'text'>, { asides }: Pick<Story, 'asides'>): string[] {
	return asides
		.filter(({ length }) => length === null)
		.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()));
}
