import { counted } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import { after, look, not, role, seq } from '../kit.ts';
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
		{
			examples: ['One day it broke.'],
			counterexamples: ['It took «one day».', 'It was there «one day early».', '«One working day» it was.'],
			pattern: seq(
				not(after(role('exactTime'))),
				look(counted(['duration'], ({ isRate }) => !isRate)),
				'one',
				role('dayPart'),
				not('early|late|ahead'),
			),
		},
		{
			examples: ['It is errors per 12 users.'],
			pattern: seq(after('per'), counted(['count'])),
		},
	],
};
