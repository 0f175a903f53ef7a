import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../src/core/story/frontMatter.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';

function read(text: string) {
	const frontMatter = readFrontMatter(text, new LineIndex(text));
	return { data: { ...frontMatter?.data }, problems: frontMatter?.problems.map(({ message }) => message) };
}

describe('front matter', () => {
	it('is the same with any line break, up to the last value', () => {
		for (const block of [
			'---\ntitle: x\ntype: star-story\n---\n',
			'---\ntitle: "x"\ntype: "star-story"\n---\n',
			"---\ntitle: 'x'\ntype: 'star-story'\n---\n",
			'---json\n{ "title": "x", "type": "star-story" }\n---\n',
			'+++\ntitle = "x"\ntype = "star-story"\n+++\n',
		]) {
			const expected = { data: { title: 'x', type: 'star-story' }, problems: [] };
			assert.deepEqual(read(block), expected);
			assert.deepEqual(read(block.replaceAll('\n', '\r\n')), expected, block);
		}
	});

	it('is not what is between a rule above a heading and the next rule', () => {
		assert.deepEqual(read('---\n\n## Stories\n\n**Source:** Notes: one\n\n---\n').problems, undefined);
		assert.deepEqual(read('---\n# A comment\ntitle: x\n---\n').data, { title: 'x' });
	});
});
