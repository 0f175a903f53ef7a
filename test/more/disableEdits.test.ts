import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { disableEdits } from '../../src/assist/disableEdits.ts';
import type { Finding } from '../../src/core/lint/result.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import type { FileReport } from '../../src/core/report/report.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';

const root = join(import.meta.dirname, '../..');
/** Every fifth file of the accuracy set is kept unseen. */
const isUnseen = (path: string) =>
	dirname(path).endsWith('accuracy/stories') && Number.parseInt(basename(path), 10) % 5 === 0;
const folders = '{test/accuracy/stories,test/accuracy/more/dev-stories,media/sample-stories/stories}';
const files = globSync(`${folders}/*.md`, { cwd: root })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !isUnseen(path));

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
			const before = lint(text);
			for (const finding of before.findings) {
				for (const reach of ['here', 'story', 'file'] as const) {
					const edits = disableEdits(reach, finding, before.document);
					if (edits === null) {
						continue;
					}
					const where = `${reach}: ${finding.span.start} ${finding.rule}`;
					const after = lint(applyEdits(text, edits));
					assert.deepEqual(content(toFileReport(after, '')), content(toFileReport(before, '')), where);
					const rules = after.findings.map(({ rule }) => rule);
					assert.ok(!rules.includes('unused-disable') || finding.rule === 'unused-disable', where);
					const count = (all: readonly Finding[]) => all.filter(({ rule }) => rule === finding.rule).length;
					assert.ok(count(after.findings) < count(before.findings), where);
				}
			}
		});
	}
});
