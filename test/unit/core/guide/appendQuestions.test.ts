import assert from 'node:assert/strict';
import { appendQuestions } from '../../../../src/core/guide/appendQuestions.ts';
import { readBank } from '../../../../src/core/guide/readBank.ts';

function append(before: string, question: string, category: string): string {
	const { offset, text } = appendQuestions(before, [question], category);
	return before.slice(0, offset) + text + before.slice(offset);
}

describe('appendQuestions', () => {
	it('begins a category at the end', () => {
		assert.equal(append('', 'Why?', 'Teamwork'), '## Teamwork\n\n- Why?\n');
		assert.equal(append('# Mine\n', 'Why?', 'Teamwork'), '# Mine\n\n## Teamwork\n\n- Why?\n');
	});

	it('adds several at once, one below the other', () => {
		for (const before of ['', '## Teamwork\n', '## Teamwork\n\n- Who?\n\n## Other\n']) {
			const { offset, text } = appendQuestions(before, ['Why?', 'When?'], 'Teamwork');
			const after = before.slice(0, offset) + text + before.slice(offset);
			assert.equal(after, append(append(before, 'Why?', 'Teamwork'), 'When?', 'Teamwork'));
		}
	});

	it('joins the list below the heading of its category', () => {
		const before = '# Mine\n\n## Team work\n\n- Who?\n  - me\n\n## Other\n\n- What?\n';
		assert.equal(
			append(before, 'Why?', 'Team-Work'),
			'# Mine\n\n## Team work\n\n- Who?\n  - me\n- Why?\n\n## Other\n\n- What?\n',
		);
	});

	it('begins a list where the category has none', () => {
		assert.equal(append('## Teamwork\n', 'Why?', 'Teamwork'), '## Teamwork\n\n- Why?\n');
		assert.equal(append('## Teamwork\n\nNotes.\n', 'Why?', 'Teamwork'), '## Teamwork\n\nNotes.\n\n- Why?\n');
	});

	it('keeps what looks like markup as text', () => {
		for (const question of [
			'# What is **bold**?',
			'- Why <b>?',
			'[x](command:y)?',
			'1) Who `am` I?',
			'---',
			'[ ] Why?',
		]) {
			const text = append('# Mine\n\n## Zoo\n\n- Who?\n', question, 'Data *bases* #');
			const [, added] = readBank(text, 'list', 'banks').questions;
			assert.equal(added?.question.title, question.replace(/^1\) /, ''), text);
			assert.equal(added?.question.category, 'Data *bases* #');
		}
	});
});
