import assert from 'node:assert/strict';
import { strictObject } from 'valibot';
import { lint } from '../../../../src/core/lint/lint.ts';
import { defineRule, docsOf } from '../../../../src/core/lint/rule.ts';
import type { Span } from '../../../../src/core/text/span.ts';

describe('what a rule finds', () => {
	const text = '# Ä🎯\n\n**Situation:** It was.\n\n**Action:** I did.\n\n🎯b\n';
	const at = (places: readonly Span[]) => {
		const rule = defineRule({
			...{ id: 'custom-places', description: 'x', severity: 'info', checklist: null, options: strictObject({}) },
			check: ({ report }) => places.forEach((span) => void report({ span, message: 'x' })),
		});
		return lint(text, { isStoryFile: true, rules: [rule] }).findings.map(({ span }) =>
			text.slice(span.start, span.end),
		);
	};

	it('is shown in whole characters, and an empty place by its neighbor in the line', () => {
		const title = text.indexOf('🎯');
		const last = text.lastIndexOf('🎯');
		for (const [start, end, shown] of [
			[title + 1, title + 2, '🎯'],
			[title, title + 1, '🎯'],
			[title + 2, title + 2, '🎯'],
			[title, title, 'Ä'],
			[0, 0, '#'],
			[last, last, '🎯'],
			[last + 3, last + 3, 'b'],
			[title + 3, title + 3, ''],
			[text.length, text.length, ''],
		] as const) {
			assert.deepEqual(at([{ start, end }]), [shown], `${start} to ${end}`);
		}
	});

	it('names the page of its rule', () => {
		assert.equal(docsOf({ id: 'too-long' }), 'docs/rules/too-long.md');
		assert.equal(docsOf({ id: 'custom-a', docs: 'https://example.org/a' }), 'https://example.org/a');
	});

	it('is in the order of the text', () => {
		assert.deepEqual(
			at([
				{ start: 7, end: 9 },
				{ start: 0, end: 1 },
				{ start: 2, end: 3 },
			]),
			['#', 'Ä', '**'],
		);
	});
});

describe('what a rule finds in a label', () => {
	const rule = defineRule({
		...{ id: 'custom-labels', description: 'x', severity: 'info', checklist: null, options: strictObject({}) },
		check: ({ document, report }) => {
			for (const story of document.stories) {
				for (const { labelSpan } of story.sections) {
					report({ span: labelSpan, story, message: 'x' });
				}
			}
		},
	});
	const placesIn = (text: string) =>
		lint(text, { isStoryFile: true, rules: [rule] }).findings.map(({ span }) => text.slice(span.start, span.end));

	it('is shown in the cell of its own story where stories share the label', () => {
		const row = (index: number) =>
			`| The shop was slow ${index}. | I had to fix it. | I fixed page ${index}. | It fell by ${index} %. |`;
		const rows = Array.from({ length: 200 }, (_, index) => row(index));
		assert.deepEqual(
			placesIn(`| Situation | Task | Action | Result |\n|---|---|---|---|\n${rows.join('\n')}\n`),
			rows.flatMap((row) => row.slice(2, -2).split(' | ')),
		);
	});

	it('is shown in the label where it belongs to one story', () => {
		assert.deepEqual(placesIn('**Situation:** It was slow.\n\n**Action:** I fixed it.\n'), ['Situation', 'Action']);
	});
});
