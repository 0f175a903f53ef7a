import { capital, things, whole } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { after, anyName, determiners, hyphen, look, many, not, number, opt, or, role, seq, valued } from '../kit.ts';
import { isEra } from '../numeral.ts';

const exact = number(({ isRound }) => !isRound);
const share = or('%', role('percent'));
const place = number(({ values, shape }) => values.length === 1 && shape === 0 && (values[0] ?? 0) <= 100);
const fieldName = seq(determiners, many(seq(or(look(capital), not(role('stop'))), anyName), 5, 1));
/** `in the App Store category`, or what follows in `#1 worldwide`. */
const field = or(seq('in|on|of|among', fieldName), look(role('rankField')));
const ordinal = valued('ordinal');
/** The total, unless it is a year: `of the first of 2021`. */
const all = number((numeral) => !isEra(numeral));

/** Before the number of a ticket: `PR #7`, `closed #7`. */
const tracked = role('reference', 'weakReference', 'tracker');

export const rank: Kind = {
	kind: 'rank',
	description: 'a place in an order',
	rows: [
		{
			examples: ['in the «top 1% of sellers»', 'in the «top 1%» there'],
			pattern: seq('top', opt(hyphen), exact, share, opt('of', whole)),
		},
		{
			examples: ['in the «top ten» there', 'My post made the «top ten posts of the year».'],
			counterexamples: ['OWASP Top 10'],
			pattern: seq('top', opt(hyphen), exact, opt(things(), opt('of', whole))),
		},
		{
			examples: ['We came «#2 out of 80 teams».'],
			pattern: seq('#|№', place, 'out of', exact, opt(things())),
		},
		{
			examples: ['We came «number two out of 80 teams».'],
			pattern: seq('number', place, 'out of', exact, opt(things())),
		},
		{
			examples: ['It was voted «#2 of 48 sessions».', 'We came «#3 of 40».'],
			counterexamples: ['It is PR #2 of 5.', 'It is «#3» of 2021.'],
			pattern: seq(not(after(tracked)), '#|№', place, 'of', determiners, all, opt(things())),
		},
		{
			examples: ['We are «#1 in the App Store category».', 'We are «#1» worldwide.'],
			counterexamples: ['I closed #7 in May.', 'It is PR #7 in my list.', 'It closed #877.'],
			pattern: seq(not(after(tracked)), '#', place, field),
		},
		{
			examples: ['«number one in the region»', 'We were «number one» overall.'],
			counterexamples: ['Rule number one in our team is to ask.', 'The number one in it'],
			pattern: seq(not(after(or(role('determiner'), 'rule'))), 'number', place, field),
		},
		{
			examples: ['We were ranked «2nd of 40 teams».', '«third out of 58 teams»', '«first place among 120 entries»'],
			counterexamples: ['It was the first of 2021.'],
			pattern: seq(ordinal, opt(role('prize')), or('out of', 'among', 'of'), determiners, all, opt(things())),
		},
		{
			examples: ['We took «second place» there.'],
			counterexamples: ['In first place it is old.', 'We took the second place there.'],
			pattern: seq(not(after(or(role('determiner', 'ordinal'), 'in'))), ordinal, role('prize')),
		},
		{
			examples: ['We were ranked «third» there.'],
			counterexamples: ['We placed the third order.'],
			pattern: seq(after('ranked|placed'), ordinal),
		},
		{
			examples: ['我们拿到了«第一名»。', '在全校«排名第三»。'],
			counterexamples: ['第一名员工来了。', '第 3 名单'],
			pattern: or(
				seq('第', number(), '名', not('员|学|客|单|用|工|选|员工|員工|学生|同学|客户|用户|节点')),
				seq('排名|名列', opt('全校|全国|全市'), '第', number()),
			),
		},
		{
			examples: ['We finished «third» overall.'],
			counterexamples: ['We finished third tests.'],
			pattern: seq(after('came|finished'), ordinal, look(role('rankField'))),
		},
	],
};
