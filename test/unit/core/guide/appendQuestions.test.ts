import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendQuestions } from '../../../../src/core/guide/appendQuestions.ts';
import { readBank } from '../../../../src/core/guide/readBank.ts';
import { slug } from '../../../../src/core/guide/slug.ts';

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

	it('adds any line of text as one question, to a category that there is and to a new one', () => {
		// Labels and quotation marks around a question are dropped, and a long one is cut: see readBank.test.ts.
		const plain = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
			.map((text) => `Say ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()} x`.replace(/\s+/g, ' '));
		const banks = [
			'',
			'# Mine\n',
			'- Who?\n',
			'## Say x\n\n- Who?\n  - me\n',
			'### Say x\n\n**Who?** Me.\n\n## Other\n',
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...banks),
				plain,
				fc.oneof(fc.constant('Say x'), plain),
				(bank, question, category) => {
					const before = readBank(bank, 'list', 'banks').questions;
					const after = readBank(append(bank, question, category), 'list', 'banks').questions;
					assert.equal(after.length, before.length + 1);
					assert.ok(
						after.some((each) => each.question.title === question && slug(each.question.category) === slug(category)),
					);
				},
			),
		);
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
