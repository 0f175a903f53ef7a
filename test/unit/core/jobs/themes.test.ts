import assert from 'node:assert/strict';
import { themes, themesOf } from '../../../../src/core/jobs/themes.ts';
import { guideWith } from '../guide/support.ts';
import { themeExamples } from './themeExamples.ts';

const guide = guideWith();
const mainOf = (line: string) => themesOf(line)[0]?.id;

describe('the themes of postings', () => {
	for (const theme of themes) {
		it(`finds ${theme.id} in its examples, and knows the guide`, () => {
			for (const example of themeExamples[theme.id] ?? assert.fail(theme.id)) {
				assert.ok(themesOf(example).includes(theme), example);
			}
			assert.deepEqual(
				theme.questions.filter((id) => !guide.question(id)),
				[],
			);
		});
	}

	it('say what a line is mainly about', () => {
		assert.equal(mainOf('Excellent communication skills: you explain trade-offs to non-engineers'), 'communication');
		assert.equal(mainOf('You stay calm under pressure and learn from failure'), 'failure');
		assert.equal(mainOf('Have Backbone; Disagree and Commit'), 'conflict');
		assert.equal(mainOf('Customer Obsession'), 'customers');
	});

	it('are silent rather than wrong', () => {
		const silent = [
			'Fluent English',
			'Experience in a regulated industry',
			'Contributions to open source',
			'You are willing to travel once a quarter',
			'4+ years of C#',
			'BS in Computer Science',
			'Build compute clusters',
			'Do you have any deadlines that we should know of?',
			'We are an equal opportunity employer with an inclusive culture',
			'Supervising visitors in the storage rooms',
			`You will ${'mentor engineers and '.repeat(15)}more`,
		];
		assert.deepEqual(
			silent.filter((line) => themesOf(line).length > 0),
			[],
		);
	});
});
