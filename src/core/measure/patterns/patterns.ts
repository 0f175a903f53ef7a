import { Grammar, type Kind, type Veto } from '../grammar.ts';
import { attitude } from '../vetoes/attitude.ts';
import { dates } from '../vetoes/dates.ts';
import { idioms } from '../vetoes/idioms.ts';
import { names } from '../vetoes/names.ts';
import { references } from '../vetoes/references.ts';
import { amount } from './amount.ts';
import { change } from './change.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { fraction } from './fraction.ts';
import { money } from './money.ts';
import { multiplier } from './multiplier.ts';
import { percent } from './percent.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { rating } from './rating.ts';
import { zero } from './zero.ts';

/** All kinds of measures, in order of precedence. */
export const kinds: readonly Kind[] = [
	change,
	duration,
	fraction,
	rating,
	rate,
	multiplier,
	zero,
	rank,
	money,
	percent,
	amount,
	count,
];

/** Everything that only looks like a measure, which takes precedence. */
export const vetoes: readonly Veto[] = [dates, names, references, idioms, attitude];

export const grammar = new Grammar([...vetoes, ...kinds]);
