import assert from 'node:assert/strict';
import { mayReferenceIds } from '../../../../src/core/lint/referencedIds.ts';

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

	for (const text of ['# Questions\n\nquestions: none', '---\nmy-questions: 1\n---\n', '---\ntitle: x\n---\n\n# A\n']) {
		it(`says no to ${JSON.stringify(text)}`, () => assert.equal(mayReferenceIds(text), false));
	}
});
