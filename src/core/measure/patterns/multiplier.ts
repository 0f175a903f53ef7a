import type { Kind } from '../grammar.ts';
import { after, including, not, role, seq } from '../kit.ts';
import { factor, noun } from './rating.ts';

export const multiplier: Kind = {
	kind: 'multiplier',
	description: 'how many times more or less',
	rows: [
		{
			examples: ['Down by «a factor of 10».'],
			pattern: seq(including(role('determiner')), factor),
		},
		{
			examples: ['It grew by «factor 10».'],
			pattern: seq(not(after(noun)), not(after(role('determiner'))), factor),
		},
	],
};
