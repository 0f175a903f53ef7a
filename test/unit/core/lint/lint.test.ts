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
