import type { StoryDocument } from '../story/model.ts';

/** Lists of the front matter to which a story can be linked. */
export const linkKeys = ['questions', 'competencies', 'tags'] as const;
/** What is added to lists, by their keys. */
export type Link = Partial<Readonly<Record<(typeof linkKeys)[number], string>>>;

/** The lists of the front matter with a link in them. */
export function withLink({ frontMatter }: StoryDocument, link: Link): Readonly<Record<string, readonly unknown[]>> {
	return Object.fromEntries(
		linkKeys.flatMap((key) => {
			const known = [frontMatter?.data[key] ?? []].flat();
			const added = link[key];
			return added === undefined ? [] : [[key, known.includes(added) ? known : [...known, added]]];
		}),
	);
}
