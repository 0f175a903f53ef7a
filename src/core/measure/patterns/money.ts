import { counted } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { including, opt, seq, token } from '../kit.ts';
import { at, isGlued, TokenKind } from '../token.ts';
import { between } from './range.ts';

/** The letters of `A$5`. */
const prefix = token(
	({ kind, start, end }, source, index) =>
		kind === TokenKind.Word &&
		end - start <= 3 &&
		isGlued(source, index + 1) &&
		at(source, index + 1).kind === TokenKind.Mark,
);

export const money: Kind = {
	kind: 'money',
	description: 'an amount of money',
	rows: [
		{
			examples: [
				'It saved «$1.2M».',
				'It saved «€30k a year».',
				'It saved «200 thousand dollars».',
				'It saved «₹15 lakh».',
				'It saved «USD 400».',
				'It cost «15 cents» each.',
				'We raised «A$7,450» for it.',
			],
			pattern: seq(opt(including(prefix)), counted(['money'])),
		},
		{
			examples: ['It cost «between $5k and $7k».'],
			pattern: between('money'),
		},
	],
};
