import assert from 'node:assert/strict';
import { frontMatterAt } from '../../../../src/core/edit/frontMatterAt.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';

function at(marked: string) {
	const offset = marked.indexOf('^');
	const text = marked.replace('^', '');
	const place = frontMatterAt(text, new LineIndex(text), offset);
	return place && { ...place, span: text.slice(place.span.start, place.span.end) };
}

describe('a place in the front matter', () => {
	it('is a key at the start of a line', () => {
		assert.deepEqual(at('---\ntitle: x\nst^\n---\n'), { kind: 'key', span: 'st', used: ['title'] });
		assert.deepEqual(at('---\n^\n---\n'), { kind: 'key', span: '', used: [] });
		assert.deepEqual(at('---\n^'), { kind: 'key', span: '', used: [] });
	});

	it('is a value behind a key', () => {
		assert.deepEqual(at('---\nstatus: dr^aft\n---\n'), {
			kind: 'value',
			key: 'status',
			span: 'draft',
			used: [],
			inList: false,
		});
		assert.deepEqual(at('---\nquestions: [a-b, c^, d]\n---\n'), {
			kind: 'value',
			key: 'questions',
			span: 'c',
			used: ['a-b', 'd'],
			inList: true,
		});
	});

	it('is an item of a list below its key', () => {
		assert.deepEqual(at('---\nquestions:\n  - one\n  - ^\n  - two\nx: y\n---\n'), {
			kind: 'value',
			key: 'questions',
			span: '',
			used: ['one', 'two'],
			inList: true,
		});
	});

	it('is nothing outside the block, in its delimiters and in other lines', () => {
		for (const text of [
			'^---\n---\n',
			'---\nx: y\n---\n^',
			'# Title\n^',
			'---\n# a comment ^\n---\n',
			'---\n  - ^\n---\n',
			'---\nke^y: v\n---\n',
		]) {
			assert.equal(at(text), null, text);
		}
	});
});
