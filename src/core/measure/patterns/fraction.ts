import { comparative, glued, ofWhole, plural, slash, things, whole, wholeOf } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	as,
	digits,
	end,
	including,
	look,
	many,
	not,
	number,
	opt,
	or,
	role,
	seq,
	tie,
	value,
	valued,
} from '../kit.ts';
import { isEra, type Numeral } from '../numeral.ts';
import { Role } from '../roles.ts';
import { TokenKind, textOf } from '../token.ts';
import { listed } from '../vocabulary.ts';
import { outOf, points, slashScore } from './rating.ts';

const the = seq(not('a|an'), role('determiner'));
const half = seq(not(after(or(role('ordinal'), 'better'))), 'half', not(tie), value(0.5));
const idiom = listed('halfIdiom');
/** Not `half the battle`, nor `half the time` at the start of a clause. */
const halved = wholeOf(
	(last, source, index) =>
		!idiom.has(textOf(source, last)) &&
		(textOf(source, last) !== 'time' || source.tokens.at(index - 2).kind === TokenKind.Word),
);

const named = look(or('of', 'what', the));
/** `a third`, `one-third`. */
const aPart = seq(
	or('a|one'),
	opt(tie),
	not('half'),
	as(valued('portion'), (parts) => [1 / parts]),
);
const denominator = seq(opt(tie), look(plural), valued('portion'));
const count = digits(({ values: [count = 0], shape }) => count <= 20 && count !== 1 && shape === 0);
/** `two thirds`, `3 quarters`. */
const parts = as(or(seq(valued('cardinal'), denominator), seq(count, denominator)), (count, parts) => [count / parts]);
const part = seq(or(aPart, parts), not(tie));
const ofScale = seq('of a', role('scale'));
/** `a quarter to nine`. */
const clock = seq('to|past', role('cardinal'));

const isExact = ({ isRound, values }: Numeral) => !isRound && values.length === 1;
const some = seq(not(after('every')), number(isExact));
const share = (a: number, b: number) => (b >= a && b > 0 ? [a / b] : undefined);
const few = seq(
	not(after('every')),
	number((numeral) => isExact(numeral) && (numeral.values[0] ?? 0) <= 100 && numeral.shape === 0),
);
const times = things(({ roles }) => (roles & Role.Time) !== 0);
const less = (a: number, b: number) => (a < b ? [a / b] : undefined);

const halfNoun = seq(role('halfNoun'), value(0.5));

export const fraction: Kind = {
	kind: 'fraction',
	description: 'a part of a whole',
	rows: [
		{
			examples: ['«a third of the bugs» went.', 'It fell by «two thirds of it».'],
			counterexamples: ['It is «a quarter of a million pounds».', 'In round two «half of the users» left.'],
			pattern: seq(part, not(ofScale), look('of'), opt('of', whole)),
		},
		{
			examples: ['It takes «two thirds the time».'],
			counterexamples: ['It takes two thirds time.', 'For «two quarters» the team was away.'],
			pattern: seq(not(seq(anyWord, opt(tie), 'quarter|quarters')), parts, look(the), whole),
		},
		{
			examples: ['It got «a fifth» smaller.', 'It fell by «two thirds».'],
			counterexamples: ['At a quarter to nine we met.', 'We had a third prototype.'],
			pattern: seq(part, not(ofScale), or(end, look(comparative)), not(clock)),
		},
		{
			examples: ['«half the cost»', '«Half of these users» left.'],
			counterexamples: ['Half the time nobody came.', 'It was half the battle.', 'Its second half of it came.'],
			pattern: seq(half, named, opt('of'), halved),
		},
		{
			examples: ['It is «half» there.', 'It is «half» smaller.'],
			counterexamples: ['The other half stayed.', 'It is half a loaf.', 'a half-baked idea', 'We sell half loaves.'],
			pattern: seq(
				not(after('a|last|other|the|this')),
				half,
				not(or('as', seq(named, opt('of'), whole), 'a|an')),
				or(end, look(comparative)),
			),
		},
		{
			examples: ['Die Kosten fielen um die «Hälfte».', '构建时间缩短了«一半»。', 'Время сократилось на «половину».'],
			counterexamples: ['Die zweite Hälfte war leer.'],
			pattern: seq(not(after(role('whichHalf'))), halfNoun),
		},
		{
			examples: [
				'«La mitad de los procesos» falló.',
				'On a repris «la moitié des clients».',
				'«Die Hälfte der Fälle» ist weg.',
			],
			counterexamples: ['Die zweite Hälfte der Zeit war ruhig.', 'Lo dejó en mitad de la reunión y a mitad de camino.'],
			pattern: seq(not(after(role('whichHalf'))), opt(including('la|a|die|der|de')), halfNoun, ofWhole),
		},
		{
			examples: [
				'Ich strich «ein Drittel der alten Berichte».',
				'«Um terço dos cadastros» falhou.',
				'Sie fielen um «ein Drittel», also «dos tercios» menos.',
			],
			counterexamples: [
				'Um Viertel nach drei ging es los.',
				'On a choisi un tiers de confiance.',
				'Reservé un cuarto.',
			],
			pattern: as(
				seq(
					or(seq('ein|einem|un|um|une', value(1)), valued('cardinal')),
					or(
						seq(not('tiers|quart', 'de', not('la')), valued('partNoun'), ofWhole),
						seq(not('viertel|tiers|quart|quarts'), valued('partNoun')),
					),
				),
				(count, parts) => [count / parts],
			),
		},
		{
			examples: ['成本减少了«三分之一»。', '«5分の2»のコスト'],
			pattern: as(seq(number(isExact), '分之|分の', number(isExact)), (all, part) => less(part, all)),
		},
		{
			examples: ['コストを«2割»削減した。', '成本降低了«两成»。'],
			counterexamples: ['处理器的 5 成员', 'タスクの2割り当て'],
			pattern: as(
				seq(number(isExact), or(seq('割', not('り')), seq('成', not(glued, '功|果|为|員|员|立|本|就')))),
				(tenths) => less(tenths, 10),
			),
		},
		{
			examples: ['«0.4 of the errors» were gone.'],
			pattern: seq(
				digits(({ values: [value = 0] }) => value > 0 && value < 1),
				'of',
				opt(whole),
			),
		},
		{
			examples: ['«9 out of 10 customers» stayed.'],
			counterexamples: ['It got «4 out of 5 stars».'],
			pattern: as(seq(some, 'out of', opt(role('determiner')), number(), not(points), things()), (a, b) => [a / b]),
		},
		{
			examples: [
				'«nine of eleven findings» are fixed.',
				'«three of our five clients» signed.',
				'«12 von 20 Tests»',
				'«Tres de cada diez facturas» fallan.',
			],
			counterexamples: ['It was «three of them».', 'It fell «von 12 auf 2 Tests».'],
			pattern: as(
				seq(
					some,
					or('of', seq('de|em', 'cada'), seq(not(after(role('from'), 3)), 'von|sur|из|su')),
					many(or(role('determiner'), 'all'), 2),
					number(({ isRound }) => !isRound),
					not(times),
					opt(things()),
				),
				share,
			),
		},
		{
			examples: ['«1 in 20 requests» failed.', 'It failed in «nine in ten».'],
			counterexamples: ['It was 3 in «5 %».'],
			pattern: as(
				seq(
					few,
					'in',
					opt('every'),
					number((numeral) => !numeral.isRound && !isEra(numeral)),
					not(
						or(
							'%',
							'/',
							'million|millions',
							things(({ roles }) => (roles & (Role.Time | Role.Unit)) !== 0),
						),
					),
					or(things(), end),
				),
				less,
			),
		},
		{
			examples: ['«18/20 testers» found it.'],
			counterexamples: ['It got «4/5 stars».'],
			pattern: as(seq(slash, not(points), things()), share),
		},
		{
			examples: ['«6/6» passed.', '«4/4 修复后通过»', '«12/14» are green'],
			counterexamples: ['Lights on 6/6 were green.', 'On 6/6 we passed.'],
			pattern: as(
				seq(
					not(after('on|at|by|since|until')),
					slash,
					or(
						look(
							or('passed|pass|passing|green|succeeded|通过|通過|成功|合格', seq('are|is|were|was', 'green|passing')),
						),
						seq('修复|修復', '后|後', '通过|通過'),
					),
				),
				share,
			),
		},
		{
			examples: ['«3/4 of the users» came.'],
			counterexamples: ['The 1/2/3 of good design is clarity.'],
			pattern: as(seq(slash, 'of', opt(whole)), less),
		},
		{
			examples: ['It fell by «1/3» there.'],
			counterexamples: ['We met on 1/3 there.'],
			pattern: as(seq(after(or(role('movement', 'approximation', 'to'), 'by')), slash), (a, b) =>
				a < b && b <= 10 && a < 4 ? [a / b] : undefined,
			),
		},
	],
};

/** A fraction as a side of a change, `1 in 40` or `4.8/5`. */
export const fractions = or(...fraction.rows.map(({ pattern }) => pattern), outOf, slashScore);
