import { glued } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { anyName, digits, not, seq } from '../kit.ts';
import { between } from './range.ts';

export const percent: Kind = {
	kind: 'percent',
	description: 'a share or a change in percent or points',
	rows: [
		{
			examples: ['Hız «%67» arttı.'],
			counterexamples: ['the%67 is a format'],
			pattern: seq(not(glued), '%', glued, digits(), not(glued, anyName)),
		},
		{
			examples: ['It fell «between 5% and 7%».'],
			pattern: between('percent'),
		},
	],
};
