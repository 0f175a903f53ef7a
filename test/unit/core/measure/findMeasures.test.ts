import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMeasures, measuresIn } from '../../../../src/core/measure/findMeasures.ts';
import { type Measure, measureKinds } from '../../../../src/core/measure/measure.ts';
import { assertMarked } from './marked.ts';

function valuesIn(text: string): readonly number[][] {
	return findMeasures(text).map(({ values }) => [...values]);
}

describe('findMeasures, values', () => {
	const rows: [text: string, ...values: number[]][] = [
		['It went from 2.4 s to 310 ms.', 2.4, 310],
		['two thirds of it', 2 / 3],
		['It saved $1.2M.', 1_200_000],
		['It saved €1,2 Mio.', 1_200_000],
		['It saved ₹15 lakh.', 1_500_000],
		['1,50,000 rupees', 150_000],
		["CHF 40'000", 40_000],
		['3 400 technicians', 3400],
		['1.200 users', 1200],
		['1.200.000 users', 1_200_000],
		['2,5 Sekunden', 2.5],
		['It takes 0.125 s.', 0.125],
		['Es dauert 0,125 s.', 0.125],
		['1½ hours', 1.5],
		['two and a half hours', 2.5],
		['an hour and a half', 1.5],
		['half a day', 0.5],
		['2.5 million rows', 2_500_000],
		['30k events', 30_000],
		['two hundred and six volunteers', 206],
		['five million two hundred thousand rows', 5_200_000],
		['forty-two runbooks', 42],
		['a dozen tickets', 12],
		['half a dozen teams', 6],
		['a quarter of a million pounds', 250_000],
		['hundreds of thousands of users', 100_000],
		['I halved it.', 0.5],
		['It rose tenfold.', 10],
		['an order of magnitude', 10],
		['1 in 20 requests', 0.05],
		['15–20 %', 15, 20],
		['$20–30k', 20_000, 30_000],
		['It got 4.8/5.', 4.8, 5],
		['6th of 19', 6, 19],
		['from days to minutes'],
		['no data loss', 0],
		['１２ ms', 12],
	];
	for (const [text, ...values] of rows) {
		it(text, () => assert.deepEqual(valuesIn(text), [values]));
	}
});

describe('findMeasures, markup', () => {
	const texts = [
		'It fell «from **7 %** to **1 %**» there.',
		'Storage pays back **«¥480,000»** a month.',
		'It moved «**4** services» out.',
		'It went down to `«12 ms»` at last.',
		'⚡ _«Halved»_ the CI bill.',
		'| «340 flags» removed | «two thirds of the backlog» gone |',
		'Before: «3.8 s».\nAfter: «450 ms».',
		'- «3 teams»\n- «4 services»',
		'1. Saved «40%»\n2. Moved «2 services»',
		'It took\n«two\nhours» of work.',
		'See [the «40%» drop](https://example.com/99%25).',
		'<b>«40%»</b> less <img width="12%">',
		'It needs &lt;«4 h».',
		'«3x»\u200b faster',
		'<!-- 12% --> «13%»',
	];
	for (const text of texts) {
		it(JSON.stringify(text), () => assertMarked(text));
	}

	it('joins no measure over the border of two blocks', () => {
		assertMarked('We moved two\n\nservices');
		assertMarked('| 40 | services |');
	});
});

describe('findMeasures, other languages', () => {
	const texts = [
		'Ladezeit «von 3,2 s auf 0,8 s» gesenkt.',
		'Die Durchlaufzeit sank «von 9 auf 4 Tage».',
		'Wir sparen «12.000 € pro Monat».',
		'Das sind «40 Prozent» weniger.',
		'«30.000 Kunden» nutzen es.',
		'Le taux est passé «de 4,2 % à 0,8 %».',
		'La facture a baissé de «15 000 €».',
		'Reduje el tiempo «de 6 s a 1,5 s».',
		'O deploy passou «de 40 min para 6 min».',
		'Economizamos «R$ 90 mil por mês».',
		'接口响应时间«从 800 毫秒降到 120 毫秒»。',
		'部署时间«从 2 小时缩短到 10 分钟»。',
		'投诉减少了«45%»。',
		'ビルド時間を«25分から4分»に短縮した。',
		'배포 시간이 «40분에서 5분»으로 줄었다.',
		'Время сборки сократилось «с 18 минут до 5».',
		'Расходы снизились на «25 %».',
		'Czas spadł «z 20 minut do 3 minut».',
	];
	for (const text of texts) {
		it(text, () => assertMarked(text));
	}
});

describe('findMeasures, any text', () => {
	const words = fc.constantFrom(
		...`from to in under of a an the no not without single half third two 3 1,200 2.4 40 % ms s x $ € - – → / # . , ; ( )
		** \` _ | < > [ ]( \n \n\n hundred thousands million dozen hours day week per every twice doubled zero outage users
		top ranked 2nd NPS score 10:30 2021 May Java v2 JIRA-1 ½ 3秒 から 0.4 降到 °C 1h20m 5k 7B`.split(/ |\t+/),
	);
	const prose = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
	const glued = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

	it('yields ordered slices of the text that do not overlap and have no white space at their ends', () => {
		fc.assert(
			fc.property(fc.oneof(prose, glued, fc.string({ unit: 'binary' })), (text) => {
				let free = 0;
				for (const { start, end, kind, values } of findMeasures(text)) {
					assert.ok(free <= start && start < end && end <= text.length);
					const slice = text.slice(start, end);
					assert.equal(slice, slice.trim());
					assert.ok(measureKinds.includes(kind));
					assert.ok(values.every((value) => !Number.isNaN(value)));
					free = end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('stays inside the span that it is given', () => {
		fc.assert(
			fc.property(prose, fc.nat(80), fc.nat(80), (text, from, length) => {
				const start = Math.min(from, text.length);
				const end = Math.min(start + length, text.length);
				for (const measure of findMeasures(text, { start, end })) {
					assert.ok(start <= measure.start && measure.end <= end);
				}
			}),
		);
	});

	it('finds in a span what it finds in the same text alone', () => {
		const before = 'Saved 12 % and ';
		const text = '3 teams in two hours';
		const span = { start: before.length, end: before.length + text.length };
		assert.deepEqual(
			findMeasures(`${before}${text} more`, span).map(({ start, end }) => [start - before.length, end - before.length]),
			findMeasures(text).map(({ start, end }) => [start, end]),
		);
	});

	it('goes on with one text behind a search in another', () => {
		const text = 'It took 3 hours, cost $40 and failed twice a week.';
		const search = measuresIn(text, { start: 0, end: text.length });
		const first = search.next().value as Measure;
		findMeasures('There were no incidents, 12 users, five teams and a 4 % share from 2 to 3 days.');
		assert.deepEqual([first, ...search], findMeasures(text));
	});
});
