import { capital, figure } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import { after, aName, digits, look, not, opt, or, type Pattern, role, seq, token } from '../kit.ts';
import { isYear } from '../numeral.ts';

import { bareDigits, loose, lowest, united } from './number.ts';

const month = seq(
	look(
		or(
			capital,
			token(({ start }, { text }) => text.charCodeAt(start) > 0x7f),
		),
	),
	role('calendar'),
);
const day: Pattern = figure(loose, ({ isPlain, numeral }) => !isPlain && !numeral.inWords && lowest(numeral) <= 31);
/** What may come before a year: `in 2018`, `spring 2018`, `the 2018 rewrite`. */
const yearContext = or(
	aName(() => true),
	role('yearContext', 'calendar', 'reference'),
);

export const dates: Veto = {
	name: 'dates, clock times, periods',
	reason: 'they say when, not how much',
	rows: [
		{
			examples: ['The 3 June marches were big.'],
			counterexamples: ['They met «3 mar users».'],
			pattern: seq(day, opt('of'), month),
		},
		{
			examples: ['On May 17 users complained.'],
			counterexamples: ['We met in May «17 users» of it.'],
			pattern: seq(after(seq(after('on|until|by|since'), month)), day),
		},
		{
			examples: ['4월 15일에 공개했다.'],
			counterexamples: ['«15일» 만에 끝냈다.', '월 «12건»'],
			pattern: seq(after('월'), day, look('일')),
		},
		{
			examples: ['周五天气很好。', '星期三次日'],
			counterexamples: ['每周«三次»'],
			pattern: seq(
				after(seq(not(after('每')), '周|週|星期')),
				figure(loose, ({ numeral }) => numeral.inWords),
			),
		},
		{
			examples: ['At 10 pm guests left.'],
			counterexamples: ['We set up «40 UTC clocks».'],
			pattern: seq(
				figure(loose, ({ isPlain, numeral }) => !isPlain && lowest(numeral) <= 24),
				role('clock'),
			),
		},
		{
			examples: ['Ngày 15 tháng 4 chúng tôi ra mắt.'],
			counterexamples: ['Mỗi ngày «15 người» đến.'],
			pattern: seq(after('ngày'), digits(), look('tháng')),
		},
		{
			examples: ['La réunion était à 14h30.', 'Het overleg was om 9 uur.', 'Cuộc họp diễn ra lúc 9 giờ.'],
			counterexamples: ['Nous étions à «14 min» de Paris.', 'Il a fallu «14h30».'],
			pattern: seq(
				after(role('beforeClock')),
				united(({ numeral }) => lowest(numeral) <= 24),
				look('h|uur|giờ'),
			),
		},
		{
			examples: ['Это было в два часа дня.', 'В три часа ночи он упал.', 'В 5 утра он встал.'],
			counterexamples: ['Это заняло «два часа».', 'Это заняло «два дня».'],
			pattern: seq(
				figure(loose, ({ numeral }) => lowest(numeral) <= 12),
				or(seq('час|часа|часов', 'дня|утра|вечера|ночи'), 'утра|вечера|ночи'),
			),
		},
		{
			examples: ['La réunion de 14h était longue.'],
			counterexamples: ['Un délai de «14 min».', 'Un trajet de «2h».'],
			pattern: seq(
				after('de'),
				united(({ numeral }) => lowest(numeral) > 5 && lowest(numeral) <= 24),
				look('h'),
			),
		},
		{
			examples: ['It was of the 90s.'],
			counterexamples: ['We cut the «90 min» of it.', 'It took the last «90s».'],
			pattern: seq(
				after('the|early|late|mid'),
				united(
					({ kind, numeral }) =>
						kind === 'duration' && numeral.shape === 0 && lowest(numeral) % 10 === 0 && lowest(numeral) <= 90,
				),
				look('s'),
			),
		},
		{
			examples: ['2023 年我们升级到了 Java 17。'],
			counterexamples: ['我们用了 «3 年»才完成。', '«2000 days» later it ran.'],
			pattern: seq(
				united(({ kind, numeral }) => kind === 'duration' && isYear(numeral)),
				look(token(({ start }, { text }) => text.charCodeAt(start) > 0x7f)),
			),
		},
		{
			examples: ['In 2018 users came.', 'The 2018 rewrites left scars.'],
			counterexamples: ['About «2000 users» came.', 'We lost all «2000 users» then.'],
			pattern: seq(
				or(after(yearContext), seq(after(role('determiner')), look(token(({ value }) => value !== 2000)))),
				bareDigits(({ numeral }) => isYear(numeral), ['count']),
			),
		},
	],
};
