import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/lint/config.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { rules } from '../../src/core/lint/rules.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { LineIndex, type Range } from '../../src/core/text/lineIndex.ts';

const knownIds = { questions: new Set(['a']), competencies: new Set(['b']) };
/** Every rule, with its default options. */
const config = { ...defaultConfig, rules: new Map() };

/** A report has its places in the text, its measures as they are written there, and edits that do not overlap. */
export function assertReport(text: string): void {
	const lines = new LineIndex(text);
	const offsets = (range: Range): [start: number, end: number] => {
		assert.ok(range.line >= 1 && range.endLine <= lines.count, JSON.stringify(range));
		assert.ok(range.column >= 1 && range.endColumn >= 1);
		const start = lines.offsetAt(range);
		const end = lines.offsetAt({ line: range.endLine, column: range.endColumn });
		assert.ok(start <= end && end <= text.length);
		return [start, end];
	};
	const { stories, diagnostics, error } = toFileReport(lint(text, { isStoryFile: true, config, knownIds }), '');
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
		assert.doesNotMatch(diagnostic.message, /undefined|null|NaN|[\p{Cc}\p{Cs}\u200B\u202A-\u202E\uFEFF]/u);
		for (const { edits } of diagnostic.fixes) {
			const spans = edits.map(offsets).sort(([a], [b]) => a - b);
			for (const [index, [start]] of spans.entries()) {
				assert.ok(index === 0 || start >= (spans[index - 1] as [number, number])[1], 'edits do not overlap');
			}
		}
	}
}
