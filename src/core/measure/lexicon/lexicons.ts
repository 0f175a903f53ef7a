import { dutch } from './dutch.ts';
import { eastAsian } from './eastAsian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import type { Lexicon } from './lexicon.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { signs } from './signs.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { vietnamese } from './vietnamese.ts';

/** The words of all languages; a new language is one more file here. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
	signs,
	english,
	dutch,
	eastAsian,
	french,
	german,
	hindi,
	italian,
	nordic,
	polish,
	portuguese,
	russian,
	spanish,
	turkish,
	vietnamese,
};
