import { isEnglish, languageOfLabels } from './labels/labels.ts';
import type { LabelLanguage } from './languages/language.ts';
import { labelWords, languageOfTag } from './languages/languages.ts';
import type { StoryLanguage } from './languages/storyLanguage.ts';
import type { Section, Story } from './model.ts';

/**
 * The language of labels; without labels, that of the front matter, or else English, as for letters.
 *
 * @param lang the tag that the front matter names
 */
export function labelLanguageOf(sections: readonly Pick<Section, 'label'>[], lang: string | null): LabelLanguage {
	if (sections.length === 0) {
		const tag = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
		return Object.hasOwn(labelWords, tag) ? (tag as LabelLanguage) : 'en';
	}
	const areEnglish = sections.every(({ label }) => isEnglish(label));
	return areEnglish
		? 'en'
		: languageOfLabels(sections.flatMap(({ label }) => label.split(/[/&+,、]/).map((word) => word.trim())));
}

/**
 * The language in which a story is told: what its front matter says, or else that of its labels; undefined if only the
 * labels and figures of the language are known.
 */
export function languageOf(story: Story): StoryLanguage | undefined {
	return languageOfTag(story.lang ?? story.labelLanguage);
}
