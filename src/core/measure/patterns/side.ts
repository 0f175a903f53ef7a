import { arrow, per, plural, quantity, wholeRate } from '../atoms.ts';
import {
	after,
	anyWord,
	look,
	many,
	not,
	opt,
	or,
	type Part,
	type Pattern,
	role,
	seq,
	skipTo,
	token,
	value,
	valued,
} from '../kit.ts';
import { TokenKind } from '../token.ts';
import { articleTime } from './duration.ts';
import { fractions } from './fraction.ts';

const opener = or(role('approximation', 'sideOpener'), '~|≈|<|>|±|≤|≥|(');
/** `about`, `just under`, `down`, `~` and the like before a side. */
export const about = many(opener, 4);

/** A number without a unit. */
export const bare = or(
	seq(
		quantity(({ kind }) => kind === undefined),
		not('times', per),
	),
	seq(look(token(({ word }) => word === '')), valued('ordinal')),
	seq('zero|none|nothing', value(0)),
);
/** `monthly`, which borrows its noun from the other side. */
export const frequency = seq(opt('a|an|half'), role('frequency'), opt(not(role('stop', 'to', 'from')), anyWord));
const time = role('time');
/** A side that states what it counts, or how long or how often something is. */
export const full = or(
	seq(
		opt('every'),
		quantity(({ kind }) => kind !== undefined),
	),
	seq(time, after(plural), opt(wholeRate)),
	seq(or(seq('once', value(1)), seq('twice', value(2))), per),
	seq('every', opt('other'), time),
	'overnight',
	seq('several|many', or(time, seq('times', per))),
	seq('a|an', or('few', 'couple of', 'couple'), time),
	articleTime,
	fractions,
	seq(
		quantity(({ kind }) => kind === undefined),
		'times',
		per,
	),
);

/** The end of an elided Italian article: `dall'8% all'1%`. */
const apostrophe = "'|’";
const inClause = token(
	({ kind, value }) =>
		(kind !== TokenKind.Break && kind !== TokenKind.Number && !'.;!?:'.includes(String.fromCharCode(value))) ||
		kind === TokenKind.Word,
);

/** `from … to …` and its translations, with a few words in between. */
export function fromTo(before: Part, behind: Part): Pattern {
	const to = or(role('to'), seq('all', apostrophe), arrow);
	const rest = [about, before, skipTo(seq(to, about, behind), 3, inClause)];
	return or(english(before, behind), seq(not('from'), role('from'), ...rest), seq('dall', apostrophe, ...rest));
}

/** The same, but only in English. */
export function english(before: Part, behind: Part): Pattern {
	return seq('from', about, before, skipTo(seq(or(seq(not('a'), role('to')), arrow), about, behind), 6, inClause));
}
