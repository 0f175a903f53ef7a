import assert from 'node:assert/strict';
import { nearest } from '../../../../src/core/text/nearest.ts';

describe('nearest', () => {
	const rules = ['missing-section', 'empty-section', 'too-long', 'too-short'];

	it('finds the name with the fewest edits', () => {
		assert.equal(nearest('missing-sections', rules), 'missing-section');
		assert.equal(nearest('too-shrt', rules), 'too-short');
		assert.equal(nearest('TOO-LONG', rules), 'too-long');
	});

	it('allows two edits in a short name and a third of a long one', () => {
		assert.equal(nearest('tp', ['top']), 'top');
		assert.equal(nearest('abcd', ['efgh']), undefined);
		assert.equal(nearest('mising-sectn', rules), 'missing-section');
	});
});
