import { counted, ending, plural, span, wholeRate } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	add,
	after,
	anyWord,
	as,
	atFirst,
	digits,
	including,
	look,
	many,
	not,
	opt,
	or,
	role,
	seq,
	tie,
	value,
	valued,
} from '../kit.ts';
import type { Quantity } from '../quantity.ts';
import { between } from './range.ts';

const full = many(seq(not('good'), role('fullTime')), 3);
/** `working day`; a good hour is more than an hour, but a good year is only praise. */
const unit = seq(full, opt('good', look('hour|minute')), role('time'), or(seq(tie, 'long|old'), not(tie)));
/** Not the German `an Tagen`. */
const article = seq('a|an', not('tagen|wochen|monaten|stunden|jahren|abenden'));
/** `half a day`. */
const half = seq(or(seq('half', or('a|an', tie)), seq('a|an', 'half', opt(tie))), unit, value(0.5));
const andHalf = seq('and a half', add(0.5));
/** `a fortnight`, `a full day`, `an hour and a half`, `half a day`. */
export const articleTime = or(seq(article, unit, value(1), opt(or(andHalf, wholeRate))), half);

const taken = after(role('takes'), 3);
/** `calls a week`: a rate without its number. */
const isCounted = after(seq(not(role('stop')), ending('s')));
/** A noun that the time modifies: `a week plan`. */
const isPartOfNoun = seq(not(role('stop')), not(ending('ly|ed|ing|er')), anyWord);
/** Times that are measures only if something took that long. */
const short = or(role('shortTime'), 'second|quarter|day|minute|sprint');

/** Whether an article and a time state how long something took, rather than when or how often. */
const isLength = or(taken, not(or(isCounted, seq('a|an', short))));

/** `a two-week delay`, all of which is the duration. */
const isDelay = ({ isAttribute, isPlain }: Quantity) => isAttribute && !isPlain;

export const duration: Kind = {
	kind: 'duration',
	description: 'how long, by when, how early',
	rows: [
		{
			examples: ['Xử lý «trong ngày»; ai cũng biết.'],
			counterexamples: ['Việc đó trong ngày hôm ấy.', 'trong ngày 3 tháng 5'],
			pattern: seq('trong', 'ngày', value(1), not(or('hôm|đó|đầu|này|nghỉ|làm|cuối', digits()))),
		},
		{
			examples: [
				'It took «an hour and a half».',
				'It was there «half a day» sooner.',
				'It took «a half-day».',
				'It was fixed «in a day».',
				'It cost the team «a quarter».',
				'Then «a fortnight» of rain came.',
				'I was gone «a full day».',
				'It was «a fortnight» of rain.',
				'I spent «a week» fixing it.',
				'I waited a «half an hour».',
				'It took «a full day a week».',
				'I get «an hour a day» for it.',
			],
			counterexamples: [
				'That half-year was hard.',
				'The half-day was hard.',
				'It took a second opinion.',
				'It took a year plan.',
				'It took «a quarter of it».',
				'We get calls a week there.',
				'We met a morning there.',
				'It was a good year.',
				'Es lief auch an Tagen mit Regen.',
				'It took a day-trip there.',
			],
			pattern: seq(
				or(
					seq(
						article,
						unit,
						value(1),
						or(andHalf, wholeRate, seq(atFirst(isLength), not(after('quarter'), 'of'), not(isPartOfNoun))),
					),
					seq(not(after(seq(not('a|an'), role('determiner', 'ordinal')))), half),
				),
				atFirst(not(after(digits()))),
				span,
			),
		},
		{
			examples: ['«半年»内完成。', '耗时«半小时»。'],
			counterexamples: ['上半年很忙。'],
			pattern: seq(not(after('上|下|前|后|後')), '半', '年|小时|小時|時間|个月', value(0.5)),
		},
		{
			examples: ['Back «within the hour».'],
			counterexamples: ['Back within the hours we had.'],
			pattern: seq('within the', not(plural), role('time'), value(1)),
		},
		{
			examples: ['Data is there with «sub-minute» delay.', 'a «sub-second» answer'],
			pattern: seq('sub', tie, 'millisecond|second|minute|hour', value(1), span),
		},
		{
			examples: ['It took «between 5 and 7 minutes».'],
			counterexamples: ['Between phase 2 and «4 tests» it broke.'],
			pattern: between('duration'),
		},
		{
			examples: ['It takes «a quarter of an hour».', '«three quarters of an hour»'],
			pattern: seq(
				as(seq(or(seq('a|one', value(1)), valued('cardinal')), 'quarter|quarters'), (count) => [count / 4]),
				'of an hour',
			),
		},
		{
			examples: [
				'I had it ready «in two hours».',
				'It takes «under 90 seconds».',
				'We were «six weeks ahead of schedule».',
			],
			pattern: seq(
				counted(['duration'], ({ isTime, isRate }) => isTime && !isRate),
				span,
			),
		},
		{
			examples: ['A «90-second» script.', 'It takes «2 hours a week».'],
			pattern: counted(['duration'], (found) => (!found.isTime || found.isRate) && !isDelay(found)),
		},
		{
			examples: ['«A two-week delay» was avoided.', 'It avoided the «ten-day slip».'],
			pattern: seq(opt(including('a|an')), counted(['duration'], isDelay)),
		},
	],
};
