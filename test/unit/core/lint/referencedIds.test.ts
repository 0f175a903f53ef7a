import assert from 'node:assert/strict';
import { mayReferenceIds, referencedIds } from '../../../../src/core/lint/referencedIds.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

describe('mayReferenceIds', () => {
	for (const text of [
		'---\nquestions: [a]\n---\n',
		'\uFEFF---\r\ntitle: x\r\ncompetencies:\r\n  - a\r\n---\r\n',
		'---json\n{"title": "x","questions": ["a"]}\n---\n',
		"---\n{'competencies': [a]}\n---\n",
		'+++\nquestions = ["a"]\n+++\n',
	]) {
		it(`says yes to ${JSON.stringify(text)}`, () => assert.equal(mayReferenceIds(text), true));
	}

	for (const text of [
		'# Questions\n\nquestions: none',
		'\n---\nquestions: [a]\n---\n',
		'---\nquestionsx: 1\n---\n',
		'---\nmy-questions: 1\n---\n',
		'---\ntitle: x\n---\n\n# A\n',
	]) {
		it(`says no to ${JSON.stringify(text)}`, () => assert.equal(mayReferenceIds(text), false));
	}
});

describe('referencedIds', () => {
	it('are texts in a list, or one text', () => {
		const ids = (frontMatter: string) => {
			const { questions, competencies } = referencedIds(parseStories(`---\n${frontMatter}\n---\n`));
			return `${questions} | ${competencies}`;
		};
		assert.equal(ids('questions: [a, 3, b]\ncompetencies: c'), 'a,b | c');
		assert.equal(ids('questions: { a: b }\ncompetencies:'), ' | ');
		assert.deepEqual(referencedIds({ frontMatter: null }), { questions: [], competencies: [] });
	});
});
