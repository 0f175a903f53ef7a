import { isEnglish, languageOfLabels } from './labels.ts';
import { type LabelLanguage, labelWords } from './labelWords.ts';
import { languageOfTag } from './languages/languages.ts';
import type { StoryLanguage } from './languages/storyLanguage.ts';
import type { Story } from './model.ts';

/** The language of a story's labels; where it has none, that of its front matter, else English, as for letters. */
export function labelLanguageOf(story: Story): LabelLanguage {
	const { sections } = story;
	if (sections.length === 0) {
		return declared(story);
	}
	const isInEnglish = sections.every(({ label }) => isEnglish(label));
	return isInEnglish
		? 'en'
		: languageOfLabels(sections.flatMap(({ label }) => label.split(/[/&+,、]/).map((word) => word.trim())));
}

function declared({ lang }: Story): LabelLanguage {
	const tag = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
	return Object.hasOwn(labelWords, tag) ? (tag as LabelLanguage) : 'en';
}

/**
 * The language in which a story is told: what its front matter says, else that of its labels; undefined for one of
 * which no more is known than its labels and figures.
 */
export function languageOf(story: Story): StoryLanguage | undefined {
	return languageOfTag(story.lang ?? labelLanguageOf(story));
}
