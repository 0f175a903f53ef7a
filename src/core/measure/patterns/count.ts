import type { Kind } from '../grammar.ts';
import { end, not, number, role, seq } from '../kit.ts';
import { isYear } from '../numeral.ts';
import { between } from './range.ts';

export const count: Kind = {
	kind: 'count',
	description: 'how many things or people',
	rows: [
		{
			examples: ['A «team of twelve» shipped it.'],
			counterexamples: ['The class of 2018 met.', 'A team of «twelve testers» met.'],
			pattern: seq(
				role('collective'),
				'of',
				number((numeral) => !numeral.isRound && !isYear(numeral)),
				end,
				not('%'),
			),
		},
		{
			examples: ['We had «between 5 and 7 users».'],
			counterexamples: ['between «5 users» and «7 users»'],
			pattern: between('count'),
		},
	],
};
