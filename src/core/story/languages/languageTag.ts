import { toSay } from '../../text/translation.ts';
import type { FrontMatter } from '../markdown/frontMatter.ts';
import { labelWords } from './languages.ts';

/** The message for an invalid value of `lang`. */
export const wrongLanguage = toSay('"lang" must be a language tag, such as en, de or pt-BR, not "{0}".');

/** The language that front matter names, as a canonical BCP 47 tag; null if it names no existing language. */
export function declaredLanguage(frontMatter: FrontMatter | null): string | null {
	const lang = frontMatter?.data.lang;
	return typeof lang === 'string' && isLanguageTag(lang) ? (Intl.getCanonicalLocales(lang)[0] ?? null) : null;
}

/**
 * Whether a text is a BCP 47 tag for a language that exists: `de`, `pt-BR`. A name such as `german` has the form of a
 * tag, but no language has it.
 */
export function isLanguageTag(text: string): boolean {
	return nameIn('en', text) !== undefined;
}

/**
 * The tag that was probably meant: for a language given by name, in English or in the language itself, or with a
 * missing hyphen added.
 */
export function tagMeant(text: string): string | undefined {
	const tag = text.trim().replaceAll('_', '-');
	const name = tag.toLowerCase();
	return isLanguageTag(tag)
		? tag
		: Object.keys(labelWords).find((known) => [nameIn('en', known), nameIn(known, known)].includes(name));
}

/** The languages offered for `lang`, each with what its speakers call it: `de`, `Deutsch`. */
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
