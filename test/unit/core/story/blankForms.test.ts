import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const blank = '**Situation:**\n\n**Action:** […]\n\n**Result:**\n';
const isForm = (text: string) => parseStories(text).isForm;

describe('a document is a form', () => {
	it('where it asks to fill in labels that have no text', () => {
		assert.ok(isForm(`# Stories\n\nFill in each of these.\n\n${blank}`));
		assert.ok(isForm(`---\ntitle: Mine\n---\n\nWrite two stories.\n\n${blank}`));
		assert.ok(isForm(`# Project Name\n\n${blank}`));
		assert.ok(isForm(`# Behavioral: [Question]\n\n${blank}`));
		assert.ok(isForm(`Answer the following questions. Use STAR for each answer.\n\n${blank}`));
	});

	it('where it holds several stories, and nothing is told in any', () => {
		assert.ok(isForm(`# Stories\n\n## One\n\n${blank}\n## Two\n\n${blank}`));
		assert.ok(!isForm(`---\ntype: star-story\n---\n\n## One\n\n${blank}\n## Two\n\n${blank}`));
	});

	it('but not where it does not ask', () => {
		assert.ok(!isForm(`# The queue [of May](may.md)\n\n${blank}`));
		assert.ok(!isForm(`# The queue\n\nIn our shop.\n\n${blank}`));
		assert.ok(!isForm(`${blank}\nFill in each of these.\n`));
		assert.ok(!isForm('Fill in each of these.\n'));
	});

	it('but not where any story tells a part', () => {
		const told = '# Shop\n\n**Situation:** It was closed.\n\n**Action:**\n\n**Result:**\n';
		assert.ok(!isForm(`Fill in each of these.\n\n${blank}\n${told}`));
		assert.ok(!isForm(`Fill in each of these.\n\n${told}`));
	});

	it('but not where it says that it is a story, or asks far above', () => {
		assert.ok(!isForm(`---\ntype: star-story\n---\n\nFill in each of these.\n\n${blank}`));
		assert.ok(isForm(`---\ntype: notes\n---\n\nFill in each of these.\n\n${blank}`));
		assert.ok(!isForm(`Fill in each of these.\n\n${'We sold bread. '.repeat(150)}\n\n${blank}`));
	});

	it('but not for what the front matter says', () => {
		assert.ok(!isForm(`---\ntitle: Fill in each of these\n---\n\n${blank}`));
	});
});
