import assert from 'node:assert/strict';
import { sectionKind, sectionRows } from '../../../../src/core/jobs/sections.ts';

describe('the sections of a posting', () => {
	for (const { kind, examples } of sectionRows) {
		for (const example of examples) {
			it(`takes "${example}" for ${kind}`, () => {
				assert.equal(sectionKind(example), kind);
			});
		}
	}

	it('has an example where no other row decides, for each row', () => {
		for (const row of sectionRows) {
			const others = sectionRows.filter((other) => other !== row);
			const isNeeded = row.examples.some(
				(example) => others.find(({ pattern }) => pattern.test(example.toLowerCase()))?.kind !== row.kind,
			);
			assert.ok(isNeeded, `${row.pattern}`);
		}
	});

	it('says nothing of a heading that does not say', () => {
		assert.equal(sectionKind('Pre-sales'), undefined);
		assert.equal(sectionKind('Bodo'), undefined);
	});
});
