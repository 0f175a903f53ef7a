import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendQuestion } from '../../../../src/core/guide/appendQuestion.ts';
import { readBank } from '../../../../src/core/guide/readBank.ts';

function append(before: string, question: string, category: string): string {
	const { offset, text } = appendQuestion(before, question, category);
	return before.slice(0, offset) + text + before.slice(offset);
}

describe('appendQuestion', () => {
	it('begins a category at the end', () => {
		assert.equal(append('', 'Why?', 'Teamwork'), '## Teamwork\n\n- Why?\n');
		assert.equal(append('# Mine\n', 'Why?', 'Teamwork'), '# Mine\n\n## Teamwork\n\n- Why?\n\n');
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

	it('adds a question that the reader finds in its category, whatever the list holds', () => {
		const line = fc.constantFrom(
			'# Mine',
			'## Teamwork',
			'## Stress',
			'- Who?',
			'  - me',
			'1. What?',
			'Text.',
			'',
			'> quote',
			'### Why?',
		);
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const before = lines.join('\n');
				const after = readBank(append(before, 'Who let the dogs out?', 'Zoo'), 'list', 'banks').questions;
				assert.ok(
					after.some(({ question }) => question.title === 'Who let the dogs out?' && question.category === 'Zoo'),
				);
			}),
		);
	});
});
