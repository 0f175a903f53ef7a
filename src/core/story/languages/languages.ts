import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { LabelLanguage, LabelWords, Language } from './language.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { StoryLanguage } from './storyLanguage.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

/** The languages for which more than labels and figures is known. */
export const storyLanguages: readonly StoryLanguage[] = [
	english,
	german,
	spanish,
	french,
	portuguese,
	japanese,
	chinese,
];

/** Every language, those of which most is known first. */
export const languages: readonly Language[] = [
	...[english, german, french, spanish, portuguese, italian, dutch, chinese],
	...[korean, japanese, russian, ukrainian, polish, turkish, vietnamese, indonesian],
];

/** The label words of every language. */
export const labelWords = Object.fromEntries(languages.map(({ tag, labels }) => [tag, labels])) as Readonly<
	Record<LabelLanguage, LabelWords>
>;

const byTag: ReadonlyMap<string, StoryLanguage> = new Map(storyLanguages.map((language) => [language.tag, language]));

/** The language for a BCP 47 tag such as `pt-BR`; undefined if nothing is known about it. */
export function languageOfTag(tag: string): StoryLanguage | undefined {
	return byTag.get(tag) ?? byTag.get(tag.toLowerCase().split(/[-_]/)[0] as string);
}

const commonWords: ReadonlyMap<StoryLanguage, ReadonlySet<string>> = new Map(
	storyLanguages.map((language) => [language, new Set(language.common)]),
);

/** Fewer words than this do not identify a language. */
const fewestCommon = 3;

/** The language of a text without labels, judging by its script or its most common words; otherwise English. */
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
