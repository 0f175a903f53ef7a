import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Lexicon } from './lexicon.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { signs } from './signs.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { vietnamese } from './vietnamese.ts';

/** The words of all languages; a new language is one more file here. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
	signs,
	english,
	chinese,
	dutch,
	finnish,
	french,
	german,
	hindi,
	italian,
	japanese,
	korean,
	norwegian,
	polish,
	portuguese,
	russian,
	spanish,
	swedish,
	turkish,
	vietnamese,
};
