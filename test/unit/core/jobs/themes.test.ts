import assert from 'node:assert/strict';
import { themeOfRequirement, themes, themesOf } from '../../../../src/core/jobs/themes.ts';
import { guideWith } from '../guide/support.ts';

const guide = guideWith();

describe('the themes of postings', () => {
	for (const theme of themes) {
		it(`finds ${theme.id} in its examples, and knows the guide`, () => {
			for (const example of theme.examples) {
				assert.ok(themesOf(example).includes(theme), example);
			}
			assert.deepEqual(
				theme.questions.filter((id) => !guide.question(id)),
				[],
			);
			assert.deepEqual(
				theme.competencies.filter((id) => !guide.competency(id)),
				[],
			);
		});
	}

	it('come to something for every requirement', () => {
		const of = (text: string, kind: 'must' | 'duty' = 'must') => themeOfRequirement({ text, kind });
		assert.equal(of('BS in Computer Science').id, 'degree');
		assert.equal(of('4+ years of C#').id, 'experience');
		assert.equal(of('Build compute clusters', 'duty').id, 'work');
		for (const { questions, competencies } of [of('BS'), of('C#'), of('Build', 'duty')]) {
			assert.ok(questions.every((id) => guide.question(id)));
			assert.ok(competencies.every((id) => guide.competency(id)));
		}
	});

	it('cover the Leadership Principles and the competencies by name where they have a theme', () => {
		assert.equal(themesOf('Customer Obsession')[0]?.id, 'customers');
		assert.equal(themesOf('Have Backbone; Disagree and Commit')[0]?.id, 'conflict');
	});
});
