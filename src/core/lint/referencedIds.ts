import type { StoryDocument } from '../story/model.ts';

/**
 * Whether the front matter of a text may name questions or competencies, so that their ids must be known to lint it. A
 * quick test without parsing: true is a guess, false is certain.
 */
export function mayReferenceIds(text: string): boolean {
	return /^\uFEFF?(?:---|\+\+\+)/.test(text) && /[\s"'{,](?:questions|competencies)\b/.test(text);
}

/**
 * The ids that the front matter names. Its values are user input: a single text stands for a list of one, anything else
 * for an empty list.
 */
export function referencedIds({ frontMatter }: Pick<StoryDocument, 'frontMatter'>): {
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
} {
	const texts = (value: unknown) => [value].flat().filter((id) => typeof id === 'string');
	return { questions: texts(frontMatter?.data.questions), competencies: texts(frontMatter?.data.competencies) };
}
