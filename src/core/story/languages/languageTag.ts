import { toSay } from '../../text/say.ts';
import type { FrontMatter } from '../frontMatter.ts';
import { labelWords } from '../labelWords.ts';

/** What is said of a value of `lang` that is none. */
export const wrongLanguage = toSay(
	'"lang" in the front matter must be a language tag, such as en, de or pt-BR, not "{0}".',
);

/** The language that front matter names, as BCP 47 writes its tag; null where it names none that exists. */
export function declaredLanguage(frontMatter: FrontMatter | null): string | null {
	const lang = frontMatter?.data.lang;
	return typeof lang === 'string' && isLanguageTag(lang) ? (Intl.getCanonicalLocales(lang)[0] ?? null) : null;
}

/**
 * Whether a text is a language tag after BCP 47 whose language exists: `de`, `pt-BR`. A name such as `german` has the
 * form of a tag, but no language has it.
 */
export function isLanguageTag(text: string): boolean {
	return nameIn('en', text) !== undefined;
}

/** The tag that was meant: of a language whose name, in English or its own, is given, or with the hyphen it lacks. */
export function tagMeant(text: string): string | undefined {
	const tag = text.trim().replaceAll('_', '-');
	const name = tag.toLowerCase();
	return isLanguageTag(tag)
		? tag
		: Object.keys(labelWords).find((known) => [nameIn('en', known), nameIn(known, known)].includes(name));
}

/** The languages that are offered for `lang`, each with what its speakers call it: `de`, `Deutsch`. */
export function offeredLanguages(): readonly { readonly tag: string; readonly name: string }[] {
	return Object.keys(labelWords).map((tag) => ({ tag, name: nameIn(tag, tag, (name) => name) ?? tag }));
}

function nameIn(
	language: string,
	tag: string,
	written: (name: string) => string = (name) => name.toLowerCase(),
): string | undefined {
	try {
		const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
		return name === undefined ? undefined : written(name);
	} catch {
		return undefined;
	}
}
