import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { StoryLanguage } from './storyLanguage.ts';

/** The languages in which more is known of a story than its labels and figures. */
export const storyLanguages: readonly StoryLanguage[] = [
	english,
	german,
	spanish,
	french,
	portuguese,
	japanese,
	chinese,
];

const byTag: ReadonlyMap<string, StoryLanguage> = new Map(storyLanguages.map((language) => [language.tag, language]));

/** The language of a tag after BCP 47, such as `pt-BR`; undefined for one of which nothing is known. */
export function languageOfTag(tag: string): StoryLanguage | undefined {
	return byTag.get(tag) ?? byTag.get(tag.toLowerCase().split(/[-_]/)[0] as string);
}

const commonWords: ReadonlyMap<StoryLanguage, ReadonlySet<string>> = new Map(
	storyLanguages.map((language) => [language, new Set(language.common)]),
);

/** Fewer words than these do not show a language. */
const fewestCommon = 3;

/** The language in which a text without labels is told, by its script or its most common words; else English. */
export function guessLanguage(text: string): StoryLanguage {
	if (/[\u3040-\u30ff]/.test(text)) {
		return japanese;
	}
	if (/\p{Script=Han}/u.test(text)) {
		return chinese;
	}
	const words =
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}']+/gu) ?? [];
	const count = (language: StoryLanguage) => words.filter((word) => commonWords.get(language)?.has(word)).length;
	const best = storyLanguages.reduce((a, b) => (count(b) > count(a) ? b : a));
	return count(best) < fewestCommon ? english : best;
}
