import type { Kind } from '../grammar.ts';
import { between } from './range.ts';

export const amount: Kind = {
	kind: 'amount',
	description: 'a number with a unit',
	rows: [
		{
			examples: ['It takes «between 5 and 7 GB».'],
			pattern: between('amount'),
		},
	],
};
