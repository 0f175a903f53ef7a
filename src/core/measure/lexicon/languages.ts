import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { vietnamese } from './vietnamese.ts';

/** What is known of each language, by its primary BCP 47 tag; a new language is one more file here. */
export const languages = {
	en: english,
	zh: chinese,
	nl: dutch,
	fr: french,
	de: german,
	it: italian,
	ja: japanese,
	ko: korean,
	no: norwegian,
	pl: polish,
	pt: portuguese,
	ru: russian,
	es: spanish,
	sv: swedish,
	tr: turkish,
	vi: vietnamese,
} satisfies Readonly<Record<string, Language>>;
