import assert from 'node:assert/strict';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import type { MeasureKind } from '../../../../src/core/measure/measure.ts';
import { assertMarked, type Marked } from './marked.ts';

/** What stands where, of what kind it is, and what it comes to, where one of the three depends on a word or sign nearby. */
const readings: readonly (readonly [text: Marked, kind: MeasureKind, ...values: number[]])[] = [
	['It reached «four nines» of uptime.', 'percent', 4],
	['It was «50 basis points» lower.', 'percent', 50],
	['It was «3 percentage points».', 'percent', 3],
	['«10-15%» more', 'percent', 10, 15],
	['It rose by «3 points».', 'count', 3],
	['It fell «from 9 to 5 incidents».', 'change', 9, 5],
	['«from a few days to two hours»', 'change', 2],
	['«from a couple of weeks to a few days»', 'change'],
	['«from 1 in 4 to 1 in 40»', 'change', 0.25, 0.025],
	['Growth was «1,50,000 users» there.', 'count', 150_000],
	['It was «1.234,5 users».', 'count', 1234.5],
	['It was «12,5 seconds».', 'duration', 12.5],
	['It cost «12 345 dollars».', 'money', 12_345],
	['We had 12  «345 rows».', 'count', 345],
	['It cost «$20 million» US.', 'money', 20_000_000],
	['It costs «€3-4 per user».', 'money', 3, 4],
	['It was «one of the two».', 'fraction', 0.5],
	['It took «9 of 10».', 'fraction', 0.9],
	['«0 out of 12 tests» failed.', 'fraction', 0],
	['«0.4 of the errors» were gone.', 'fraction', 0.4],
	['It grew by «a quarter».', 'fraction', 0.25],
	['It is «three quarters of the load».', 'fraction', 0.75],
	['«half of it»', 'fraction', 0.5],
	['«12 von 20 Tests»', 'fraction', 0.6],
	['«8 sur 10 clients»', 'fraction', 0.8],
	['«5 из 10 клиентов»', 'fraction', 0.5],
	['It got rated «4.5 out of 5».', 'rating', 4.5, 5],
	['It took «3 hours 20 minutes».', 'duration', 3],
	['It took «2 min 30 s».', 'duration', 2],
	['It took «3:30 hours».', 'duration', 3.5],
	['It took «1:30 h».', 'duration', 1.5],
	['«2–3 hours»', 'duration', 2, 3],
	['«between 5 and 7 hours»', 'duration', 5, 7],
	['a «40-hour» week', 'duration', 40],
	['a «3-day» sprint', 'duration', 3],
	['a «5-person team»', 'count', 5],
	['The 4K video, the 8K screen, «5K users».', 'count', 5000],
	['«A dozen of the teams» came.', 'count', 12],
	['«2000 users» and 1999 people', 'count', 2000],
	['in 2000 we had «300 users»', 'count', 300],
	['«two hundred of them»', 'count', 200],
	['It reached «200 rps».', 'rate', 200],
	['It handled «300 rpm».', 'rate', 300],
	['It ran «every other day».', 'rate', 2],
	['ranked «3rd of 40»', 'rank', 3, 40],
	['placed «second of 30 teams»', 'rank', 2, 30],
	['«top 3» of 50', 'rank', 3],
	['We were «number one» of 20.', 'rank', 1],
	['«half as many» tickets', 'multiplier', 0.5],
	['«one and a half times faster»', 'multiplier', 1.5],
	['It is «twice as fast».', 'multiplier', 2],
	['It has «not failed once» since.', 'zero', 0],
	['It did «not fail once» in March.', 'zero', 0],
	['«not a single ticket» came.', 'zero', 0],
	['«not one incident» since.', 'zero', 0],
	['«without any outage»', 'zero', 0],
	['«without an outage»', 'zero', 0],
	['«without a single page»', 'zero', 0],
];

const several: readonly Marked[] = [
	'«An hour», «37 minutes».',
	'It took «3 hours» and «4 hours».',
	'«Twice a week», «once a day», «three times a month».',
	'| «12 ms» | «3 s» |',
	'[«12 ms»](https://a.b/34) later',
];

const nothing: readonly Marked[] = [
	'We work 9 to 5 and it was fine.',
	'We never once lost data.',
	'a few hours less',
	'the ratio was 3 to 1',
	'the 2000s',
];

describe('what a measure is read as', () => {
	for (const [marked, kind, ...values] of readings) {
		it(`${marked}: ${[kind, ...values].join(' ')}`, () => {
			assertMarked(marked, kind);
			const [measure] = findMeasures(marked.replace(/[«»]/g, ''));
			assert.deepEqual([...(measure?.values ?? [])], values);
		});
	}

	for (const marked of [...several, ...nothing]) {
		it(marked, () => assertMarked(marked));
	}
});
