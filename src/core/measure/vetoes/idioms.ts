import type { Veto } from '../grammar.ts';
import { look, seq } from '../kit.ts';
import { idioms as phrases } from '../lexicon/idioms.ts';

export const idioms: Veto = {
	name: 'idioms and terms',
	reason: 'nobody counts them',
	rows: [
		...phrases.split('\n').map((phrase) => ({ examples: [phrase], pattern: seq(phrase) })),
		{
			examples: ['I did one or «two jobs».'],
			pattern: seq('one or', look('two')),
		},
	],
};
