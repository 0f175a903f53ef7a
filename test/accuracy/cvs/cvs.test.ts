import assert from 'node:assert/strict';
import { type CvSet, cvSets, scoreCvs } from './cvs.ts';

/** What was reached. */
const reached = {
	open: { recall: 0.68, precision: 0.77 },
	closed: { recall: 0.41, precision: 0.55 },
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
