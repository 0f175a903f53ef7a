import { Grammar, type Kind, type Veto } from '../grammar.ts';
import { names } from '../vetoes/names.ts';
import { multiplier } from './multiplier.ts';
import { rank } from './rank.ts';
import { rating } from './rating.ts';
import { zero } from './zero.ts';

/** All kinds of measures in the order of their precedence. */
export const kinds: readonly Kind[] = [multiplier, zero, rank, rating];

/** All that only looks like a measure, which comes first. */
export const vetoes: readonly Veto[] = [names];

export const grammar = new Grammar([...vetoes, ...kinds]);
