import { ending, han, thing, things } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	determiners,
	digits,
	end,
	look,
	not,
	number,
	opt,
	or,
	role,
	seq,
	skipTo,
	tie,
} from '../kit.ts';
import { Role } from '../roles.ts';
import { has, textOf } from '../token.ts';
import { listed } from '../vocabulary.ts';

const naught = 'zero|nil|nought|naught';
const seen = 'accepted|found|got|logged|recorded|reported|showed';
const negation = role('negation');
const event = thing(({ token }) => has(token, Role.Event));
const records = listed('record');
/** What could be counted: `unit tests`, but not `ideas`, `metrics`, or `users`, who can only be harmed. */
const items = thing(({ token, isPlural }, source) =>
	isPlural ? !has(token, Role.Abstract | Role.People) && !records.has(textOf(source, token)) : has(token, Role.Event),
);
const victims = thing(({ token, isPlural }) => !has(token, isPlural ? Role.Abstract : Role.Abstract | Role.People));
const specific = thing(({ token }) => !has(token, Role.Abstract));
const harm = role('harmed');
const isHarmed = look(or(harm, seq(anyWord, harm), seq(anyWord, anyWord, harm)));
const lost = seq('a|an|any|one', opt('single'), thing());
/** What something did that was there once more, and the same behind `did not`. */
const recurred = or(
	'happened|occurred|recurred|returned|failed|broke|crashed|made|missed|came|repeated|forgot|stalled|stopped|locked',
);
const recur = or('happen|occur|recur|return|fail|break|crash|miss|stall|stop|lock');
const ing = ending('ing');
const plain = seq(not(role('stop')), anyWord);
/** Words that only begin with the zero: retail, parts, zero trust, decimal places. */
const chineseTerm =
	'容|在|完|写|代|会|售|件|食|钱|散|碎|星|基|信|知|点|度|下|上|和|头|工|花|用|零|一|二|三|四|五|六|七|八|九';
const mishap = '故障|事故|宕机|中断|停机|报错|丢失|漏洞|障害';
const none = () => [0];

export const zero: Kind = {
	kind: 'zero',
	description: 'none of what could be counted',
	rows: [
		{
			examples: ['«none of the 40 stores» lost one.'],
			pattern: seq('none of', determiners, number(), things()),
			values: none,
		},
		{
			examples: ['«no unit tests»', 'and «no data loss»', 'There is «no full table scan».'],
			counterexamples: [
				'No metrics were collected.',
				'There were no ideas.',
				'There are no users.',
				'a no-tests team',
				'There was no doubt.',
			],
			pattern: seq('no', not(tie), items),
			values: none,
		},
		{
			examples: ['«No message» was lost.', '«no customers» affected', '«No order» was lost.'],
			counterexamples: ['no one was late', 'No customer was left.', 'In no order.'],
			pattern: seq('no', not(tie), or('order', victims), isHarmed),
			values: none,
		},
		{
			examples: ['with «zero downtime»', '«nil findings»', 'It had «zero impact».'],
			counterexamples: ['with zero trust', 'with zero motivation', 'down to sub-zero storage tests'],
			pattern: seq(
				not(after(tie)),
				naught,
				not(or(tie, role('zeroTerm'), 'in')),
				thing(({ token, isPlural }) => isPlural || !has(token, Role.Abstract) || token.word === 'impact'),
			),
			values: none,
		},
		{
			examples: ['«0 lost orders» since.', 'There were «0 data loss incidents».'],
			pattern: seq(
				digits(({ values, shape }) => values.length === 1 && values[0] === 0 && shape === 0),
				not(or(tie, role('zeroTerm', 'time', 'unit'), 'in|multiple')),
				thing(({ token, isPlural }) => (isPlural && !has(token, Role.Time | Role.Unit)) || has(token, Role.Event)),
			),
			values: none,
		},
		{
			examples: ['a «zero-downtime» upgrade'],
			counterexamples: ['a zero-sum game', 'a near-zero-downtime upgrade'],
			pattern: seq(not(after(tie)), naught, tie, role('event')),
			values: none,
		},
		{
			examples: [
				'It went down to «zero».',
				'Of all the reports we accepted «zero».',
				'Losses were reported as «zero».',
			],
			counterexamples: ['It went to zero trust.', 'The zero is a digit.', 'It parses as zero.'],
			pattern: seq(
				after(or('to|at|is|was|were|stayed|remained|had|saw', seen, seq(seen, 'as')), 2, 'as'),
				naught,
				not(or(tie, thing(), role('zeroTerm'))),
			),
			values: none,
		},
		{
			examples: ['It fails «not once».'],
			pattern: seq('not', 'once'),
			values: none,
		},
		{
			examples: ['«not one missed deadline»'],
			counterexamples: ['Not one of us came.', 'Not one customer came.'],
			pattern: seq(
				'not',
				'one',
				not('of'),
				thing(({ token }) => !has(token, Role.People)),
			),
			values: none,
		},
		{
			examples: ['«not a single complaint»', "We «didn't see a single bug»."],
			counterexamples: ['not a single clue'],
			pattern: seq(negation, skipTo('a single', 3), specific),
			values: none,
		},
		{
			examples: ['It has «not failed once» since.'],
			counterexamples: ['We never ask «once a day».'],
			pattern: seq(negation, anyWord, skipTo('once', 2), or(look('since|in'), not(anyWord))),
			values: none,
		},
		{
			examples: ['It «never happened again».', 'I «never made one again».', 'It did «not fail again».'],
			counterexamples: [
				'I would never fail again.',
				'I never saw it again.',
				'We try to never repeat it again.',
				'I learned not to fail again.',
			],
			pattern: seq(
				not(after('would|will|should|to|can|could|must')),
				or(seq(negation, look(or(recurred, seq(anyWord, recurred)))), seq(not('never'), negation, look(recur))),
				skipTo('again', 4),
			),
			values: none,
		},
		{
			examples: ['We «never had one outage».'],
			counterexamples: ['We never had one idea.'],
			pattern: seq(negation, skipTo('one', 3), event),
			values: none,
		},
		{
			examples: ['We «never lost a message».', "We «didn't drop a single order»."],
			pattern: seq(negation, skipTo(role('losing'), 3), lost),
			values: none,
		},
		{
			examples: ['«without dropping an order»', '«without losing data rows»'],
			counterexamples: ['without asking a question'],
			pattern: seq('without', role('losing'), or(lost, seq(look('data'), thing()))),
			values: none,
		},
		{
			examples: ['«without seeing a single bug»'],
			pattern: seq('without', ing, 'a single', thing()),
			values: none,
		},
		{
			examples: ['«without downtime»', '«without any outage»'],
			counterexamples: ['without delay', 'without a hitch', 'without blocking tickets'],
			pattern: seq('without', not(ing), or(seq('a|an|any', event), seq(not(seq(role('manner'), end)), event))),
			values: none,
		},
		{
			examples: ['«without a single test»'],
			counterexamples: ['without a single idea'],
			pattern: seq('without', or('one', seq('a|an|any', 'single')), specific),
			values: none,
		},
		{
			examples: [
				'Seitdem gab es «keine Ausfälle».',
				'Depuis, «aucune grave panne».',
				'Seitdem «kein einziger neuer Ausfall».',
			],
			counterexamples: ['Das war kein Problem.'],
			pattern: seq(role('denial'), opt(role('single')), or(role('harm'), seq(plain, role('harm')))),
			values: none,
		},
		{
			examples: [
				'Wir migrierten «ohne Ausfälle».',
				'Miglioramento «senza un solo incidente».',
				'Прошло «без простоев».',
			],
			counterexamples: ['Es ging ohne Hilfe.', 'On a livré sans retard.'],
			pattern: seq(
				role('lack'),
				not(seq(role('manner'), end)),
				or(role('event', 'harm'), seq(or(role('single'), plain), opt(role('single')), role('harm'))),
			),
			values: none,
		},
		{
			examples: ['За год «не было сбоев».', 'W maju «nie było awarii».'],
			pattern: seq(or('не было', 'nie było'), opt(role('denial'), opt(role('single'))), role('harm')),
			values: none,
		},
		{
			examples: [
				'Vận hành «không sự cố».',
				'Hệ thống «không có lỗi».',
				'«Không còn sự cố» nào.',
				'«không gây sự cố» cho ai',
			],
			counterexamples: ['Tôi không biết lỗi đó.'],
			pattern: seq('không', opt(or('có|còn|gây|gặp', 'phát sinh', 'xảy ra')), or('sự cố', 'lỗi', 'gián đoạn')),
			values: none,
		},
		{
			examples: ['Số lỗi giảm về «0».'],
			counterexamples: ['Quay về «0 lỗi».'],
			pattern: seq(
				after('về'),
				digits(({ values, shape }) => values[0] === 0 && shape === 0),
				end,
			),
			values: none,
		},
		{
			examples: ['«무중단»으로 이전했다.', '«無停止»で移行した。'],
			pattern: or('무중단|無停止|无中断|不停机'),
			values: none,
		},
		{
			examples: ['장애가 «한 건도» 없었다.', '障害は«一度も»発生していません。'],
			counterexamples: ['一度も会ったことのない人だ。', '한 번도 보지 말라고 했다.'],
			pattern: or(
				seq('한', '건|번', '도', look(or('없', seq('발생', skipTo('않', 4))))),
				seq('一度も|一件も', look(skipTo('ていない|ておらず|なかった|ません', 10))),
			),
			values: none,
		},
		{
			examples: ['障害«ゼロ»を達成した。', '漏れが«ゼロ»になった。'],
			counterexamples: ['ゼロから作った。', '障害ゼロトラスト構成'],
			pattern: seq('ゼロ', or(not(anyWord), look('に|を|で|と|の|だ|が|件'))),
			values: none,
		},
		{
			examples: ['至今«没有发生一起故障»。', '上线后«未出现事故»。', '全年«无故障»运行。'],
			counterexamples: ['我没有问题。', '没有人知道故障'],
			pattern: seq(
				'没有|未|无|沒有|無',
				opt('发生|出现|发现|發生'),
				opt('过'),
				opt(or('任何', seq('一', '起|次|个|例|起'))),
				mishap,
			),
			values: none,
		},
		{
			examples: ['投诉数降为«零»。'],
			counterexamples: ['这是零和博弈。'],
			pattern: seq(after('降为|降至|降到|减为|减至|减到|保持为|数为|率为', 1), '零', end),
			values: none,
		},
		{
			examples: ['上线后«零故障»运行。', '实现了«零分叉»。'],
			counterexamples: ['我从零开始。', '我做零售业务。', '零信任架构', '计数清零之后'],
			pattern: seq(not(after('归|清|为|是|从|由')), '零', not(chineseTerm), or(mishap, seq(han, han))),
			values: none,
		},
	],
};
