import { counted, han, things, wholeOf } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	as,
	determiners,
	digits,
	end,
	including,
	look,
	not,
	number,
	opt,
	or,
	role,
	seq,
	valued,
} from '../kit.ts';
import { isPlural } from '../noun.ts';
import { isEra, isYear, type Numeral } from '../numeral.ts';
import { Role } from '../roles.ts';
import { has, Shape } from '../token.ts';
import { korean } from './korean.ts';
import { between } from './range.ts';

/** `fell`, `went up`. */
const moved = or(seq(not('up'), role('movement')), seq(after(role('movement', 'stop')), 'up'));
const isMany = ({ values: [value = 0] }: Numeral) => value > 1;

export const count: Kind = {
	kind: 'count',
	description: 'how many things or people',
	rows: [
		{
			examples: [
				'«four other teams» adopted it',
				'«1,200 users» signed up',
				'«a dozen tickets» are left',
				'«hundreds of thousands of users» came',
				'I ran a «five-person team».',
			],
			pattern: counted(['count']),
		},
		{
			examples: [
				'Formamos a «miles de pasajeros».',
				'Formé a «una docena de becarios».',
				'«cientos de miles de usuarios»',
			],
			counterexamples: ['Corrí millas de más.'],
			pattern: as(
				seq(
					opt(including('una|une|uma|un|um')),
					valued('roundNoun'),
					'de|di',
					opt(valued('roundNoun'), 'de|di'),
					things(),
				),
				(count, of = 1) => [count * of],
			),
		},
		{
			examples: ['A «team of twelve» shipped it.'],
			counterexamples: ['A backlog of «12 %» is fine.', 'The class of 2018 met.', 'A team of «twelve testers» met.'],
			pattern: seq(
				role('collective'),
				'of',
				number((numeral) => !numeral.isRound && !isYear(numeral)),
				end,
				not('%'),
			),
		},
		{
			examples: ['We had «between 5 and 7 users».'],
			counterexamples: ['between «5 users» and «7 users»'],
			pattern: between('count'),
		},
		{
			examples: ['把«粉丝数上限 5000»提高。', '«用户总数达到 3000»。', '«订单量超过 1200»。'],
			counterexamples: ['第 3 章数学', '数据 2023 年'],
			pattern: seq(
				including(seq(not(or(role('from', 'to', 'approximation'), '把|将|使|让|对|的|了|和|与')), han), 3),
				'数|量',
				opt('上限|总计'),
				opt(or('为|是|达|达到|超过|约|破|突破', ':')),
				digits((numeral) => !isYear(numeral)),
			),
		},
		{
			examples: ['批准了«300 万»预算。', '批准 «300 萬»預算'],
			counterexamples: ['单号 30000 号', '单号 12345 号'],
			pattern: seq(
				digits(({ values: [value = 0] }) => value >= 1e4 && value % 1e4 === 0),
				look(han),
				not('号|號'),
			),
		},
		{
			examples: ['«세 개» 팀이 도입했다.'],
			counterexamples: ['두 번째 시도였다.', '세계 개발자 대회'],
			pattern: seq(korean, '개|명|건|곳|가지|번'),
		},
		{
			examples: ['我把«四指标»都提高了。', '覆盖«10+ 安全场景»。'],
			counterexamples: ['一项目一群'],
			pattern: seq(number(isMany), opt('安全|业务|测试|核心|微'), role('barePlural')),
		},
		{
			examples: ["«200'den fazla müşteri» geçti."],
			pattern: seq(digits(), "'", 'den|dan|ten|tan', 'fazla', anyWord),
		},
		{
			examples: ['It happened «three times» there.'],
			pattern: seq(number(), 'times'),
		},
		{
			examples: ['«two of the services» moved', 'Two left; «three of them» came back.'],
			counterexamples: ['one of my colleagues'],
			pattern: seq(
				not(after('every')),
				number(({ isRound, values, shape }) => !isRound && values.length === 1 && values[0] !== 1 && shape === 0),
				'of',
				not(determiners, number()),
				or(
					'them',
					seq(
						look(or(role('determiner'), 'all')),
						wholeOf((last, source) => isPlural(source, last) || has(last, Role.Determiner)),
					),
				),
			),
		},
		{
			examples: ['It went up to «12» there.', 'The backlog shrank to «12».'],
			counterexamples: ['Show up at 12 then.', 'It went to 12 there.', 'It fell to 2012 then.', 'It slipped to 2 am.'],
			pattern: seq(
				after('to|by|at|from'),
				after(moved, 6, anyWord),
				counted(['none'], ({ numeral }) => (numeral.shape & (Shape.Clock | Shape.Zeros)) === 0 && !isEra(numeral)),
				end,
			),
		},
		{
			examples: ['All «sixty» got bread.'],
			counterexamples: ['It rained all 2019.'],
			pattern: seq(
				after('all'),
				counted(['none'], ({ values, numeral }) => (values[0] ?? 0) > 1 && numeral.shape === 0 && !isYear(numeral)),
			),
		},
	],
};
