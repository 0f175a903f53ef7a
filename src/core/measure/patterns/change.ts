import { arrow, complexity, quantity } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { after, atom, or, role, seq, skipTo, token } from '../kit.ts';
import { isPlural } from '../noun.ts';
import { skipApproximation } from '../side.ts';
import { at } from '../token.ts';

const about = { ...atom((source, index) => skipApproximation(source, index)), isEmpty: true };
const times = seq(role('time'), after(token((word, source) => isPlural(source, word))));
/** Other ones than three words before. */
const others = seq(
	token(({ word }, source, index) => word !== at(source, index - 3).word),
	after(times),
);
const known = quantity(({ kind }) => kind !== undefined);

export const change: Kind = {
	kind: 'change',
	description: 'a before and an after in one phrase',
	rows: [
		{
			examples: ['It takes «days rather than weeks» now.', '«hours instead of days»'],
			counterexamples: ['It takes days rather than money.', 'It takes days rather than days.'],
			pattern: seq(times, or('rather than', 'instead of'), others),
		},
		{
			examples: ['It fell «to 120 ms from 900 ms».'],
			counterexamples: ['We moved to «3 teams» from Paris.'],
			pattern: seq('to', known, 'from', about, known),
		},
		{
			examples: ['I brought it «from O(n²) to O(n log n)».', '查询«从 O(N*M) 降为 O(log N)»。'],
			counterexamples: ['The search from O(n) methods to trees is hard.'],
			pattern: seq(role('from'), complexity, skipTo(or(role('to'), arrow), 3), complexity),
		},
		{
			examples: ['Lookup: «O(n) → O(1)»', 'Space: «O(n*m) -> O(min(n, m))»'],
			pattern: seq(complexity, arrow, complexity),
		},
	],
};
