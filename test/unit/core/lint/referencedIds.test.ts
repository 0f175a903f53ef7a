import assert from 'node:assert/strict';
import { mayReferenceIds } from '../../../../src/core/lint/mayReferenceIds.ts';
import { referencedIds } from '../../../../src/core/lint/referencedIds.ts';

describe('mayReferenceIds', () => {
	for (const text of [
		'---\nquestions: [a]\n---\n',
		'\uFEFF---\r\ntitle: x\r\ncompetencies:\r\n  - a\r\n---\r\n',
		'---json\n{"title": "x","questions": ["a"]}\n---\n',
		"---\n{'competencies': [a]}\n---\n",
		'+++\nquestions = ["a"]\n+++\n',
		'# A\n\n<!-- star-coach-story\nquestions: [a]\n-->\n',
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
	it('are texts in a list, or one text, of all facts in a text', () => {
		const ids = (text: string) => {
			const { questions, competencies } = referencedIds(text);
			return `${questions} | ${competencies}`;
		};
		assert.equal(ids('---\nquestions: [a, 3, b]\ncompetencies: c\n---\n'), 'a,b | c');
		assert.equal(ids('---\nquestions: { a: b }\ncompetencies:\n---\n'), ' | ');
		assert.equal(ids('# A\n'), ' | ');
		const comment = '<!-- star-coach-story\nquestions: b\ncompetencies: [c]\n-->\n';
		assert.equal(ids(`---\nquestions: [a]\n---\n\n${comment}# A\n\n\`\`\`\n${comment}\`\`\`\n`), 'a,b | c');
	});
});
