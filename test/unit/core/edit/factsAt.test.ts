import assert from 'node:assert/strict';
import { factsAt } from '../../../../src/core/edit/factsAt.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';

function at(marked: string) {
	const offset = marked.indexOf('^');
	const text = marked.replace('^', '');
	const place = factsAt(text, new LineIndex(text), offset);
	return place && { ...place, span: text.slice(place.span.start, place.span.end) };
}

describe('a place in the front matter', () => {
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

describe('a place in the comment above a story', () => {
	const comment = (line: string) => `# Stories\n\n<!-- star-coach-story\ntitle: x\n${line}\n-->\n## One\n`;

	it('is a key, or a value', () => {
		assert.deepEqual(at(comment('st^')), { kind: 'key', span: 'st', used: ['title'], isComment: true });
		const value = { kind: 'value', key: 'questions', span: 'b', used: ['a'], inList: true };
		assert.deepEqual(at(comment('questions: [a, b^]')), value);
		assert.deepEqual(at(comment('questions:\n  - a\n  - b^')), value);
		assert.deepEqual(at('<!-- star-coach-story\n^'), { kind: 'key', span: '', used: [], isComment: true });
	});

	it('is nothing before and behind it, and in any other comment', () => {
		const text = comment('status: draft');
		for (const place of ['# Stories', '<!-- star', '-->', '## One']) {
			assert.equal(at(text.replace(place, `^${place}`)), null, place);
		}
		assert.equal(at('<!-- note\nst^\n-->\n'), null);
		assert.equal(at('<!-- star-coach-story -->\nst^\n'), null);
	});
});
