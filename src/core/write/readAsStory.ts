import { declaredLanguage } from '../story/languages/languageTag.ts';
import type { StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { frontMatterOf } from '../text/writeYaml.ts';

/**
 * Reads a document as one with a story, however few labels it has.
 *
 * @returns the document, and how much larger its offsets are than in the original
 */
export function readAsStory(document: StoryDocument): { read: StoryDocument; moved: number } {
	const { text, frontMatter, stories } = document;
	const start = frontMatter?.span.end ?? 0;
	const lang = declaredLanguage(frontMatter);
	const declaration = frontMatterOf({ type: 'star-story', lang: lang ?? undefined });
	return stories.length > 0
		? { read: document, moved: 0 }
		: { read: parseStories(declaration + text.slice(start)), moved: declaration.length - start };
}
