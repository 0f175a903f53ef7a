import { languageOfLabels } from './labels.ts';
import { type LabelLanguage, labelWords } from './labelWords.ts';
import { languageOfTag } from './languages/languages.ts';
import type { StoryLanguage } from './languages/storyLanguage.ts';
import type { Story } from './model.ts';

const languages = new WeakMap<Story, LabelLanguage>();

/** The language of a story's labels; where it has none, that of its front matter, else English, as for letters. */
export function labelLanguageOf(story: Story): LabelLanguage {
	let language = languages.get(story);
	if (!language) {
		const labels = story.sections.flatMap(({ label }) => label.split(/[/&+,、]/).map((word) => word.trim()));
		language = labels.length === 0 ? declared(story) : languageOfLabels(labels);
		languages.set(story, language);
	}
	return language;
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
