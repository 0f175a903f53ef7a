import type { StoryDocument } from '../story/model.ts';

/** Front matter lists that can take a link. */
export const linkKeys = ['questions', 'competencies', 'tags'] as const;
/** What to add to the lists, by key. */
export type Link = Partial<Readonly<Record<(typeof linkKeys)[number], string>>>;

/** The affected lists of the front matter, with a link added. */
export function withLink({ frontMatter }: StoryDocument, link: Link): Readonly<Record<string, readonly unknown[]>> {
	return Object.fromEntries(
		linkKeys.flatMap((key) => {
			const known = [frontMatter?.data[key] ?? []].flat();
			const added = link[key];
			return added === undefined ? [] : [[key, known.includes(added) ? known : [...known, added]]];
		}),
	);
}
