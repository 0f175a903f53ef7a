import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const blank = '**Situation:**\n\n**Action:** […]\n\n**Result:**\n';
const isForm = (text: string) => parseStories(text).isForm;

describe('a document is a form', () => {
	it('where it holds several stories, and nothing is told in any', () => {
		assert.ok(isForm(`# Stories\n\n## One\n\n${blank}\n## Two\n\n${blank}`));
		assert.ok(!isForm(`---\ntype: star-story\n---\n\n## One\n\n${blank}\n## Two\n\n${blank}`));
	});

	it('but not where a story tells a part', () => {
		const told = '**Situation:** It was closed.\n\n**Action:**\n\n**Result:**\n';
		assert.ok(!isForm(`# Stories\n\n## One\n\n${blank}\n## Two\n\n${told}`));
		assert.ok(!isForm('Fill in each of these.\n'));
	});
});
