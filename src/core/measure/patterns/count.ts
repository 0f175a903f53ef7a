import { han } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { digits, end, including, not, number, opt, or, role, seq } from '../kit.ts';
import { isYear } from '../numeral.ts';
import { between } from './range.ts';

export const count: Kind = {
	kind: 'count',
	description: 'how many things or people',
	rows: [
		{
			examples: ['A «team of twelve» shipped it.'],
			counterexamples: ['The class of 2018 met.', 'A team of «twelve testers» met.'],
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
	],
};
