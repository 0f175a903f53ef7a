import { factsOf } from '../story/facts.ts';
import type { Story, StoryDocument } from '../story/model.ts';
import { blockFor } from './setFacts.ts';

/** Lists of facts that can take a link. */
export const linkKeys = ['questions', 'competencies', 'tags'] as const;
/** What to add to the lists, by key. */
export type Link = Partial<Readonly<Record<(typeof linkKeys)[number], string>>>;

/** The lists in which the facts of a story are written, with a link added unless it holds for the story already. */
export function withLink(
	document: StoryDocument,
	story: Story,
	link: Link,
): Readonly<Record<string, readonly unknown[]>> {
	const known = factsOf(document, story);
	const block = blockFor(document, story);
	return Object.fromEntries(
		linkKeys.flatMap((key) => {
			const added = link[key];
			return added === undefined || known[key].includes(added)
				? []
				: [[key, [...[block?.data[key] ?? []].flat(), added]]];
		}),
	);
}
