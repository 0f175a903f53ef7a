import { capital, figure } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import { after, digits, look, not, role, seq, token } from '../kit.ts';
import { at, isGlued, TokenKind, textOf } from '../token.ts';
import { bare, lowest, noMoney, united } from './number.ts';

const capitals = token((word, source) => textOf(source, word) === 'KR');
/** Not `¾ of it`. */
const number = bare(({ numeral }) => lowest(numeral) === 0 || lowest(numeral) >= 1);

export const references: Veto = {
	name: 'references',
	reason: 'they point at something',
	rows: [
		{
			examples: ['Under #4512 users complained.', 'We follow §3 rules.'],
			counterexamples: ['I saved # «$4512» later.'],
			pattern: seq(
				after('#|§|@|№'),
				figure(noMoney, () => true),
			),
		},
		{
			examples: ['At No. 12 neighbors complained.'],
			counterexamples: ['I said no. «12 boxes» came.'],
			pattern: seq(
				after(seq(after(seq(look(capital), 'no')), '.')),
				figure(noMoney, () => true),
			),
		},
		{
			examples: ['In phase 3 users came.', 'In phase two users came.'],
			counterexamples: [
				'I could document «¾ of the pages».',
				'In test «two thirds of it» was lost.',
				'In each phase «4 teams» moved.',
				'In the phases «4 teams» moved.',
			],
			pattern: seq(after(seq(not(after(role('ordinal', 'pointer'))), role('reference'))), number),
		},
		{
			examples: ['KR 3 slipped.', 'We missed KR 2 then.'],
			counterexamples: ['It cost «kr 3» there.', 'It cost «KR 300» there.'],
			// A word first, by which the row is found: a test of the text would run on every token.
			pattern: seq(
				'kr',
				after(capitals),
				digits(({ values: [value = 0] }) => value < 10),
			),
		},
		{
			examples: ['In week 3 users came.'],
			counterexamples: [
				'In the week «3 users» came.',
				'In the third week «3 users» came.',
				'In the last line «4 teams» moved.',
			],
			pattern: seq(
				after(
					seq(not(after(role('determiner', 'ordinal', 'cardinal'))), not(role('reference')), role('weakReference')),
				),
				number,
			),
		},
		{
			examples: ['In the Week two users met.'],
			counterexamples: ['In the week «two users» came.'],
			pattern: seq(after(seq(look(capital), role('reference', 'weakReference'))), number),
		},
		{
			examples: ['She teaches class 10B there.'],
			counterexamples: ['It is a class «10 B» there.'],
			pattern: seq(
				after(role('reference', 'weakReference')),
				united(
					({ end, numeral }, source) =>
						end === numeral.first + 2 &&
						isGlued(source, numeral.end) &&
						at(source, numeral.end).kind === TokenKind.Word &&
						at(source, numeral.end).end - at(source, numeral.end).start === 1,
				),
			),
		},
	],
};
