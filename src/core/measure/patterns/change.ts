import { arrow, complexity, plural, quantity, thing } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { after, number as anyNumber, as, digits, look, not, opt, or, role, seq, skipTo, token } from '../kit.ts';
import { isYear } from '../numeral.ts';
import { at, TokenKind } from '../token.ts';
import { about, bare, english, frequency, fromTo, full } from './side.ts';

const times = seq(role('time'), after(plural));
/** Times other than the one three words back. */
const others = seq(
	token(({ word }, source, index) => word !== at(source, index - 3).word),
	after(times),
);
const number = quantity(({ kind }) => kind === undefined);
const known = quantity(({ kind }) => kind !== undefined);
/** What comes before the number of a version or grade. */
const versioned = or(
	token(({ kind }) => kind === TokenKind.Name),
	'#',
	role('product'),
	role('reference', 'weakReference'),
);
const isYearNumber = (value = 0) => Number.isInteger(value) && value >= 1950 && value < 2050;
/** Units of the same kind on both sides, without a word in front. */
const fromPlain = seq(
	look(
		quantity(({ isPlain }) => isPlain),
		'to',
	),
	or(
		...(['duration', 'amount', 'money', 'percent', 'rate', 'multiplier'] as const).map((kind) => {
			const side = quantity((found) => found.isPlain && found.kind === kind);
			return seq(side, 'to', about, side);
		}),
	),
);
/** Not `upgraded from 9.6 to 14`, whose numbers are versions or grades. */
const isNoUpgrade = not(or(after(role('product')), after(role('upgrade'), 5)));
/** The Turkish endings for from and to. */
const den = ["'", 'den|dan|ten|tan'];
const ye = ["'", 'e|a|ye|ya'];
const notYear = seq(not(quantity(({ kind, numeral }) => kind === undefined && isYear(numeral))), bare);

const quote = or('"|“|”');
/** `one place`, `three calls` */
const counted = seq(anyNumber(), thing());

export const change: Kind = {
	kind: 'change',
	description: 'a before and an after in one phrase',
	rows: [
		{
			examples: ['It takes «days rather than weeks» now.', '«hours instead of days»'],
			counterexamples: [
				'It takes days rather than money.',
				'It takes days rather than days.',
				'It takes the day rather than hours.',
			],
			pattern: seq(times, or('rather than', 'instead of'), others),
		},
		{
			examples: ['A fix touches «one place instead of 15».', '«three calls rather than thirty»'],
			counterexamples: ['It took «three calls» instead of letters.', 'It has «two nodes» rather than Java 8.'],
			pattern: seq(counted, or('rather than', 'instead of'), about, bare),
		},
		{
			examples: ['It drops from «"weeks" to "hours"».'],
			counterexamples: ['It drops from "weeks" to "money".'],
			pattern: seq(quote, times, quote, 'to', quote, times, quote),
		},
		{
			examples: ['It fell «to 120 ms from 900 ms».'],
			counterexamples: ['We moved to «3 teams» from Paris.'],
			pattern: seq('to', known, 'from', about, known),
		},
		{
			examples: [
				'It went «from 2.4 s to 310 ms».',
				'It fell «from days to minutes».',
				'«от 20 минут до 3 минут»',
				"È scesa «dall'8% all'1%».",
			],
			counterexamples: ['It ran from Monday to Friday.', 'It ran from day to night.'],
			pattern: fromTo(full, or(full, frequency, bare)),
		},
		{
			examples: ['It passed «of 3 hours to 20 minutes».'],
			counterexamples: ['Tell a pitch of «60 to 90 seconds».'],
			pattern: seq('of', known, 'to', about, known),
		},
		{
			examples: ['We went «from monthly to daily releases».'],
			counterexamples: ['We went from monthly to 3.'],
			pattern: english(frequency, or(frequency, full)),
		},
		{
			examples: ['We turned «daily discussions into a weekly one».'],
			counterexamples: ['We put daily notes into a weekly report.'],
			pattern: seq(
				after('turned|converted|changed|reduced', 3),
				seq(role('frequency'), skipTo('into', 3), skipTo(frequency, 2)),
			),
		},
		{
			examples: ['It fell «from 9 to 4 days».', 'Die Durchlaufzeit sank «von 9 auf 4 Tage».'],
			counterexamples: ['He worked from 9 a «4-hour» shift.'],
			pattern: fromTo(bare, or(full, frequency)),
		},
		{
			examples: ['It grew «from 20 to 42».'],
			counterexamples: [
				'We worked from 9 to 5.',
				'It ran from 2019 to 2021.',
				'We upgraded it from 9.6 to 14.',
				'The freeze ran from 20 Dec to 6 Jan.',
				'Estuve del 5 al 12 de mayo.',
				'It is open from 2 to 4 pm',
				'We went from second to third gear.',
			],
			pattern: as(seq(isNoUpgrade, fromTo(notYear, bare), not(opt('de|di'), role('calendar', 'clock'))), (...values) =>
				values[0] === 9 && values[1] === 5 ? undefined : values,
			),
		},
		{
			examples: ['Cut: «120ms -> 45ms»', 'It fell «$1.75 → $0.175».'],
			pattern: seq(known, arrow, about, quantity()),
		},
		{
			examples: ['Lighthouse: «62 → 91 points»'],
			pattern: seq(number, arrow, about, known),
		},
		{
			examples: ['Lighthouse: «62 → 91»'],
			counterexamples: ['We went java 8 → 17.', 'Postgres 9.6 → 14', 'It ran 2019 → 2021.'],
			pattern: as(seq(not(after(versioned)), number, arrow, about, number), (before, after) =>
				isYearNumber(before) && isYearNumber(after) ? undefined : [before, after],
			),
		},
		{
			examples: ['ビルド時間を«25分から4分»に短縮した。', '배포 시간이 «40분에서 5분»으로 줄었다.'],
			pattern: seq(known, 'から|에서', about, quantity()),
		},
		{
			examples: ['ビルド時間を«25から4分»に短縮した。'],
			pattern: seq(number, 'から|에서', about, known),
		},
		{
			examples: ["Talepler «120'den 15'e» düştü."],
			counterexamples: ["Liste «120'den fazla kayıt» içerir."],
			pattern: seq(quantity(), ...den, quantity(), ...ye),
		},
		{
			examples: ["Kapsam «%45'ten %82'ye» çıktı."],
			pattern: seq('%', digits(), ...den, '%', digits(), ...ye),
		},
		{
			examples: ['It fell «900 ms to 310 ms» there.'],
			counterexamples: ['It took «2 s» to «3 %» there.'],
			pattern: fromPlain,
		},
		{
			examples: ['I brought it «from O(n²) to O(n log n)».', '查询«从 O(N*M) 降为 O(log N)»。'],
			counterexamples: ['The search from O(n) methods to trees is hard.'],
			pattern: seq(role('from'), complexity, skipTo(or(role('to'), arrow), 3), complexity),
		},
		{
			examples: ['Lookup: «O(n) → O(1)»', 'Space: «O(n*m) -> O(min(n, m))»'],
			pattern: seq(complexity, arrow, complexity),
		},
	],
};
