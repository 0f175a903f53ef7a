import { counted, span } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { seq } from '../kit.ts';
import { between } from './range.ts';

export const amount: Kind = {
	kind: 'amount',
	description: 'a number with a unit',
	rows: [
		{
			examples: [
				'It frees «8 TB».',
				'It gave back «40 cores».',
				'It is «4 °C» cooler.',
				'It avoided «1.4 tonnes of CO₂».',
			],
			pattern: counted(['amount'], ({ isTime, isRate }) => !isTime || isRate),
		},
		{
			examples: ['It takes «between 5 and 7 GB».'],
			pattern: between('amount'),
		},
		{
			examples: ['It takes «300 ms».', 'Tiles load «in 80 ms».', 'Uploads answer «in under 300 ms».'],
			pattern: seq(
				counted(['amount'], ({ isTime, isRate }) => isTime && !isRate),
				span,
			),
		},
	],
};
