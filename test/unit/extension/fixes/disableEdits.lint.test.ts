import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lint } from '../../../../src/core/lint/lint.ts';
import type { Diagnostic, FileReport } from '../../../../src/core/report/report.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';
import { disableEdits, type Reach } from '../../../../src/extension/fixes/disableEdits.ts';

const root = join(import.meta.dirname, '../../../..');
/** Every fifth file of the accuracy set is kept unseen. */
const isUnseen = (path: string) =>
	dirname(path).endsWith('accuracy/stories') && Number.parseInt(basename(path), 10) % 5 === 0;
const folders = '{test/accuracy/stories,test/accuracy/more/dev-stories,media/sample-stories/stories}';
const files = globSync(`${folders}/*.md`, { cwd: root })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !isUnseen(path));

function disable(text: string, reach: Reach, finding: Diagnostic, report: FileReport): string | null {
	const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
	const edits = disableEdits(reach, finding, report, text.split(/\r\n|\r|\n/), lineBreak);
	const lines = new LineIndex(text);
	const spans = edits?.map((edit) => ({
		start: lines.offsetAt(edit),
		end: lines.offsetAt({ line: edit.endLine, column: edit.endColumn }),
		text: edit.text,
	}));
	return spans ? applyEdits(text, spans) : null;
}

/** What of a report must not change when a comment is written: all but the lines. */
function content({ stories }: FileReport): unknown {
	return stories.map(({ title, scheme, words, sections, missing, measures }) => ({
		title,
		scheme,
		words,
		missing,
		sections: sections.map(({ kinds, label, state, words }) => ({ kinds, label, state, words })),
		measures: measures.map(({ text }) => text),
	}));
}

describe('disable comments in real stories', () => {
	for (const file of files) {
		it(file, () => {
			// The editor drops a byte order mark.
			const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
			const report = lint(text);
			for (const finding of report.diagnostics) {
				for (const reach of ['here', 'story', 'file'] as const) {
					const disabled = disable(text, reach, finding, report);
					if (disabled === null) {
						continue;
					}
					const where = `${reach}: line ${finding.line} ${finding.rule}`;
					const after = lint(disabled);
					assert.deepEqual(content(after), content(report), where);
					const rules = after.diagnostics.map(({ rule }) => rule);
					assert.ok(!rules.includes('unused-disable') || finding.rule === 'unused-disable', where);
					const count = (all: readonly Diagnostic[]) => all.filter(({ rule }) => rule === finding.rule).length;
					assert.ok(count(after.diagnostics) < count(report.diagnostics), where);
				}
			}
		});
	}
});
