import assert from 'node:assert/strict';
import { type CvSet, cvSets, scoreCvs } from './cvs.ts';

/** What was reached. */
const reached = {
	open: { recall: 0.87, precision: 0.7 },
	closed: { recall: 0.59, precision: 0.48 },
} as const;

describe('accuracy of the questions for a CV', () => {
	for (const set of Object.keys(cvSets) as CvSet[]) {
		it(`is not worse on the ${set} set than it has been`, () => {
			const { recall, precision } = scoreCvs(set);
			assert.ok(recall >= reached[set].recall, `recall ${recall.toFixed(3)}`);
			assert.ok(precision >= reached[set].precision, `precision ${precision.toFixed(3)}`);
		});
	}
});
