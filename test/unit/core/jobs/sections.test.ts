import assert from 'node:assert/strict';
import { sectionKind } from '../../../../src/core/jobs/sections.ts';
import { sectionExamples } from './sectionExamples.ts';

describe('the sections of a posting', () => {
	for (const [kind, examples] of sectionExamples) {
		for (const example of examples) {
			it(`takes "${example}" for ${kind}`, () => {
				assert.equal(sectionKind(example), kind);
			});
		}
	}

	it('says nothing of a heading that does not say', () => {
		assert.equal(sectionKind('Pre-sales'), undefined);
		assert.equal(sectionKind('Bodo'), undefined);
	});
});
