import { counted, glued } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { anyName, digits, not, number, seq } from '../kit.ts';
import { between } from './range.ts';

export const percent: Kind = {
	kind: 'percent',
	description: 'a share or a change in percent or points',
	rows: [
		{
			examples: [
				'Errors went down by «40%».',
				'Availability is «12.5 %» better.',
				'We cut it by «forty percent».',
				'Up «3 pp» on last year.',
				'It narrowed by «25 basis points».',
				'We went to «five nines».',
				'«15–20 %» of the pages are noise.',
			],
			pattern: counted(['percent']),
		},
		{
			examples: ['Hız «%67» arttı.'],
			counterexamples: ['the%67 is a format'],
			pattern: seq(not(glued), '%', glued, digits(), not(glued, anyName)),
		},
		{
			examples: ['Maliyetler «yüzde 20» düştü.', '错误减少«百分之三十»。'],
			pattern: seq('yüzde|百分之', number()),
		},
		{
			examples: ['It fell «between 5% and 7%».'],
			pattern: between('percent'),
		},
	],
};
