import type { Kind } from '../grammar.ts';
import { between } from './range.ts';

export const money: Kind = {
	kind: 'money',
	description: 'an amount of money',
	rows: [
		{
			examples: ['It cost «between $5k and $7k».'],
			pattern: between('money'),
		},
	],
};
