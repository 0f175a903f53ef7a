import { counted, glued, per, plural } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { not, number, opt, or, role, seq, value } from '../kit.ts';
import { korean } from './korean.ts';
import { between } from './range.ts';

const times = or(seq('once', value(1)), seq('twice', value(2)), seq('thrice', value(3)));

export const rate: Kind = {
	kind: 'rate',
	description: 'how often, or how much in a given time',
	rows: [
		{
			examples: ['It takes «12,000 requests per second».', 'It takes «50 rps».', 'We do «3 deploys a day».'],
			pattern: counted(['rate']),
		},
		{
			examples: ['We deploy «twice a quarter».', 'We see it «once every two weeks».'],
			counterexamples: ['I asked once there.'],
			pattern: seq(times, per),
		},
		{
			examples: ['It runs «every five minutes».'],
			counterexamples: ['It runs on every «five tests».'],
			pattern: seq(
				'every',
				counted(['duration', 'amount'], ({ isTime }) => isTime),
			),
		},
		{
			examples: ['It ran «every other day».'],
			counterexamples: ['Every other weeks-long project failed.'],
			pattern: seq('every other', not(plural), role('time'), value(2)),
		},
		{
			examples: ['It runs «every hour» there.'],
			counterexamples: ['It runs every day there.'],
			pattern: seq('every', 'hour|minute', value(1)),
		},
		{
			examples: [
				'릴리스를 «하루 다섯 번» 한다.',
				'«매주 3회» 배포했다.',
				'«초당 300건»을 처리했다.',
				'«하루에 한 번» 돈다.',
			],
			counterexamples: ['하루 만에 «다섯 명»이 왔다.', '그하루 «3건»을 봤다.'],
			pattern: seq(
				not(glued),
				'하루|매일|매주|매월|매년|매시간|초당|분당|시간당',
				opt('에'),
				or(counted(['count']), seq(or(number(), korean, seq('한', value(1))), '번|회|건')),
			),
		},
		{
			examples: ['We do «between five and eight a month».'],
			pattern: between('rate'),
		},
		{
			examples: ['We meet «three times a day».'],
			pattern: seq(number(), 'times', per),
		},
	],
};
