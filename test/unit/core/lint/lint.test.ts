import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strictObject } from 'valibot';
import { defaultConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { defineRule, docsOf } from '../../../../src/core/lint/rule.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import { LineIndex, type Range } from '../../../../src/core/text/lineIndex.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { cpuTime } from '../../cpuTime.ts';
import { reportOf } from '../report/reportOf.ts';

const piece = fc.constantFrom(
	...[
		'# ',
		'## ',
		'> ',
		'- ',
		'1. ',
		'| ',
		' | ',
		'|---|---|\n',
		'**',
		'*',
		'`',
		'```\n',
		'<!-- ',
		' -->',
		'<b>',
		'</b>',
	],
	...[':', ' – ', ' / ', '：', '\n', '\n\n', '\r\n', '\t', '    ', '===\n', '[', ']', '](x)', '<', '>', '\\', '…'],
	...[
		'Result',
		'A',
		'TODO',
		'XX%',
		'[how many?]',
		'\n---\n',
		'<!-- star-coach-disable -->',
		'<!-- star-coach-enable x -->',
	],
	...[
		'from 14 pages a week to 2',
		'40',
		' %',
		'€',
		'1.2',
		',000',
		' million',
		' users',
		'½',
		'3×',
		' → ',
		'halved ',
		'zero ',
	],
	...[
		'We ',
		'I ',
		'I would ',
		'many ',
		'significantly ',
		'our ',
		'fixed it. ',
		'🎯',
		'\u200B',
		'\u2028',
		'\ud800',
		'ß',
		' ',
	],
);
const junk = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
const name = fc.constantFrom(
	...['Situation', 'Task', 'Action', 'Result', 'Outcome', 'Lessons learned', 'S', 'T', 'A', 'R', '結果'],
);
const form = fc.constantFrom(
	...['## X\n\n', '## X ', '**X:** ', '- **X** – ', 'X: ', '| X | ', 'X\n---\n', '> [!info] X\n> ', '<b>X:</b> '],
);
const frontMatter = fc.constantFrom(
	'',
	'',
	'---\nquestions: [a, b, c]\ncompetencies: b\n---\n',
	'---\ntype: star-story\ntitle: [x\n---\n',
	'\uFEFF---\nmeasurable: false\n---\n\n# My failure\n\n',
	'+++\ntitle = 1\n+++\n',
	'---js\n{}\n---\n',
);
/** Texts with labels, figures, comments and broken Markdown: mostly stories of some kind. */
const story = fc
	.tuple(
		frontMatter,
		form,
		fc.array(
			fc.tuple(
				name,
				fc.oneof(fc.constant(null), fc.constant(null), form),
				junk(12),
				fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' '),
			),
			{ minLength: 2, maxLength: 9, size: 'max' },
		),
	)
	.map(([head, usual, sections]) => {
		const written = sections.map(
			([label, other, text, end]) => (other ?? usual).replace('X', () => label) + text + end,
		);
		return head + written.join('');
	});
const markdown = fc.oneof(
	{ weight: 6, arbitrary: story },
	{ weight: 1, arbitrary: junk(80) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const knownIds = { questions: new Set(['a']), competencies: new Set(['b']) };
/** Every rule, with its default options. */
const config = { ...defaultConfig, rules: new Map() };

describe('lint, for any text,', () => {
	it('is tried with stories', () => {
		const reports = fc.sample(markdown, 500).map((text) => reportOf(text, { isStoryFile: true, config, knownIds }));
		assert.ok(reports.filter(({ stories }) => stories.some(({ measures }) => measures.length > 0)).length > 50);
		assert.ok(reports.filter(({ diagnostics }) => diagnostics.some(({ fixes }) => fixes.length > 0)).length > 50);
	});

	it('reports places that are in the text, and measures as they are written there', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const lines = new LineIndex(text);
				const offsets = (range: Range): [start: number, end: number] => {
					assert.ok(range.line >= 1 && range.endLine <= lines.count, JSON.stringify(range));
					assert.ok(range.column >= 1 && range.endColumn >= 1);
					const start = lines.offsetAt(range);
					const end = lines.offsetAt({ line: range.endLine, column: range.endColumn });
					assert.ok(start <= end && end <= text.length);
					assert.deepEqual(lines.positionAt(start), { line: range.line, column: range.column });
					assert.deepEqual(lines.positionAt(end), { line: range.endLine, column: range.endColumn });
					return [start, end];
				};
				const { stories, diagnostics, error } = reportOf(text, { config, knownIds });
				assert.equal(error, null);
				for (const { line, endLine, sections, measures, words } of stories) {
					assert.ok(1 <= line && line <= endLine && endLine <= lines.count);
					for (const section of sections) {
						assert.ok(line <= section.line && section.line <= section.endLine && section.endLine <= endLine);
					}
					assert.equal(
						sections.reduce((sum, section) => sum + section.words, 0),
						words,
					);
					for (const measure of measures) {
						assert.equal(text.slice(...offsets(measure)), measure.text);
						assert.notEqual(measure.text.trim(), '');
					}
				}
				for (const diagnostic of diagnostics) {
					offsets(diagnostic);
					assert.ok(rules.some(({ id }) => id === diagnostic.rule));
					assert.ok(diagnostic.story === null || diagnostic.story < stories.length);
					assert.doesNotMatch(diagnostic.message, /undefined|null|NaN|\n/);
					for (const { edits } of diagnostic.fixes) {
						const spans = edits.map(offsets).sort(([a], [b]) => a - b);
						for (const [index, [start]] of spans.entries()) {
							assert.ok(index === 0 || start >= (spans[index - 1] as [number, number])[1], 'edits do not overlap');
						}
					}
				}
			}),
			{ numRuns: 3000 },
		);
	}).timeout(300_000);

	for (const unit of [
		'many ',
		'I would ',
		'we ',
		'TODO ',
		'XX% ',
		'[a? ',
		'from 1 to ',
		'"a ',
		'<the ',
		'<!-- star-coach-disable too-long -->\n\n',
	]) {
		it(`takes time in proportion to the length of ${JSON.stringify(unit)} again and again`, () => {
			const long = unit.repeat(500_000 / unit.length);
			const text = `# A\n\n## Situation\n\n${long}\n\n## Task\n\nx\n\n## Action\n\n${long}\n\n## Result\n\n${long}\n`;
			const start = cpuTime();
			reportOf(text, { config, knownIds });
			// Quadratic time would take minutes.
			assert.ok(cpuTime() - start < 8_000);
		}).timeout(120_000);
	}
});

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
