import type { StoryDocument } from '../story/model.ts';

/**
 * Whether the front matter of a text may name questions or competencies, so that their ids have to be known to lint it.
 * A quick test that reads nothing: true is a guess, false is sure.
 */
export function mayReferenceIds(text: string): boolean {
	return /^\uFEFF?(?:---|\+\+\+)/.test(text) && /[\s"'{,](?:questions|competencies)\b/.test(text);
}

/** The ids that the front matter names. It is the user's: a single text stands for a list of one, anything else for none. */
export function referencedIds({ frontMatter }: Pick<StoryDocument, 'frontMatter'>): {
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
} {
	const texts = (value: unknown) => [value].flat().filter((id) => typeof id === 'string');
	return { questions: texts(frontMatter?.data.questions), competencies: texts(frontMatter?.data.competencies) };
}
