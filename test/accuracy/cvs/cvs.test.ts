import assert from 'node:assert/strict';
import { scoreCvs } from './cvs.ts';

describe('accuracy of the questions for a CV', () => {
	it('is not worse than it has been', () => {
		const { recall, precision, misses } = scoreCvs();
		assert.ok(recall >= 0.87, `recall ${recall.toFixed(3)}; missing ${misses.join(', ')}`);
		assert.ok(precision >= 0.7, `precision ${precision.toFixed(3)}`);
	});
});
