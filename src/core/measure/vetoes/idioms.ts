import { counted } from '../atoms.ts';
import type { Row, Veto } from '../grammar.ts';
import { after, look, not, number, or, role, seq } from '../kit.ts';
import { idioms as phrases } from '../lexicon/idioms.ts';

export const idioms: Veto = {
	name: 'idioms and terms',
	reason: 'nobody counts them',
	rows: [
		...phrases.split('\n').map((phrase): Row => ({ examples: [phrase], pattern: seq(phrase) })),
		{
			examples: ['I did one or «two jobs».'],
			counterexamples: ['I did «two or three jobs».'],
			pattern: seq('one or', look('two')),
		},
		{
			// The Dutch word for *our* means eleven in French and Portuguese.
			examples: ['Wij kregen feedback van onze gebruikers.'],
			counterexamples: ['On a migré «onze services».'],
			pattern: seq('onze', look(role('ours'))),
		},
		{
			examples: ['En un dos por tres armamos la lista.'],
			counterexamples: ['Cada dos por «tres equipos» van.'],
			pattern: seq('un', 'dos por tres'),
		},
		{
			examples: ['There were two ways to do it.'],
			counterexamples: ['It works «3 ways».'],
			pattern: seq(
				number(({ inWords }) => inWords),
				look('ways'),
			),
		},
		{
			examples: ['One day it broke.'],
			counterexamples: [
				'«One day a week» it broke.',
				'It took «one day».',
				'It was there «one day early».',
				'«One working day» it was.',
			],
			pattern: seq(
				not(after(role('exactTime'))),
				look(counted(['duration'], ({ isRate }) => !isRate)),
				'one',
				role('dayPart'),
				not('early|late|ahead'),
			),
		},
		{
			examples: ['那一天我很紧张。', '有一年很难。', '一天晚上系统坏了。'],
			counterexamples: ['«一年»后完成。', '«一天»就完成了。'],
			pattern: or(
				seq(after('有|那|这|每|同|某|前|后|另|哪'), '一', role('time')),
				seq('一', '天', look('早|晚|夜|清|上|下|中')),
			),
		},
		{
			examples: ['这十分重要。', '五分钱'],
			counterexamples: ['«五分钟»完成。', '«5分»で終わった。'],
			pattern: seq(
				number(({ inWords }) => inWords),
				'分',
			),
		},
		{
			examples: ['两步式发布很稳。', '三段式结构'],
			counterexamples: ['只要«两步»。'],
			pattern: seq(
				number(({ inWords }) => inWords),
				'步|段|层|層',
				look('式'),
			),
		},
		{
			examples: ['二次开发很难。'],
			counterexamples: ['提升了«5 次»。'],
			pattern: seq('二', '次|级'),
		},
		{
			examples: ['Almost no outage is a surprise.', 'There is virtually zero downtime.'],
			counterexamples: ['It is nearly done, with «no outages».'],
			pattern: seq('almost|nearly|practically|virtually', 'no|zero'),
		},
		{
			examples: ['It is errors per 12 users.'],
			counterexamples: ['It is «3 errors per 12 users».'],
			pattern: seq(after('per'), counted(['count'])),
		},
	],
};
