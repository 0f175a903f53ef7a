import assert from 'node:assert/strict';
import { CoverageWords } from '../../../../src/core/coverage/coverageWords.ts';
import type { Say } from '../../../../src/core/text/translation.ts';
import { sayInEnglish } from '../../../../src/core/text/translation.ts';
import { guideWith } from '../guide/support.ts';

describe('what is said about coverage', () => {
	const guide = guideWith();
	const adds = { questions: ['must-prepare-failure', 'gone'], competencies: ['planning'] };
	const words = (say: Say, language: string) => new CoverageWords(guide, say, language);

	it('names questions and competencies, by their ids where the guide has none', () => {
		const failure = guide.questionName('must-prepare-failure');
		const planning = guide.competencyName('planning');
		assert.notEqual(planning, 'planning');
		assert.equal(
			words(sayInEnglish, 'en-US').step({ kind: 'finish', story: 'a', adds }, (id) => `story ${id}`),
			`Finish “story a”: no ready story covers “${failure}”, “gone”, or ${planning} yet.`,
		);
	});

	it('is in the language of its reader', () => {
		const german: Say = (message, ...values) => sayInEnglish(message.replace('“{0}”', '„{0}“'), ...values);
		const covered = words(german, 'de').covered({ ...adds, questions: ['gone'] }, 'conjunction');
		assert.equal(covered, `„gone“ und ${guide.competencyName('planning')}`);
	});
});
