import assert from 'node:assert/strict';
import { defaultQuestionBanks, namesOfBank } from '../../../../src/core/guide/bankPaths.ts';
import { compileGlobs, globProblem } from '../../../../src/core/text/globs.ts';

describe('question bank files', () => {
	it('have usual names', () => {
		assert.deepEqual(
			defaultQuestionBanks.filter((glob) => globProblem(glob) !== null),
			[],
		);
		const isBank = compileGlobs(defaultQuestionBanks);
		const banks = ['question-bank/a.md', 'x/question-banks/y/a.md', 'my.questions.md', 'x/my.questions.md'];
		assert.deepEqual([...banks, 'questions.md', 'x/bank/a.md'].filter(isBank), banks);
	});

	it('are named without their endings, and after their folder', () => {
		assert.deepEqual(namesOfBank('/home/me/mine/asked.questions.md'), { name: 'asked', folder: 'mine' });
		assert.deepEqual(namesOfBank('/x/a.b.markdown'), { name: 'a.b', folder: 'x' });
	});
});
