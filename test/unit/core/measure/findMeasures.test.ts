import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import { measureKinds } from '../../../../src/core/measure/measure.ts';

describe('what is measured in any text', () => {
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
});
