import { skippedLines } from '../core/report/fileReport.ts';
import { storyComment } from '../core/text/storyComment.ts';
import { formats } from './formats/formats.ts';
import { summary } from './formats/summary.ts';
import type { Host } from './host.ts';
import type { Progress } from './progress.ts';
import { type LintedFile, type Run, Totals } from './run.ts';

/** Prints a run file by file, so that no file has to be kept. */
export interface Reporter {
	readonly totals: Totals;
	/** Prints the report on the next file. */
	add(file: LintedFile): void;
	/** Prints what comes after the last file. */
	end(): void;
}

/** Continues a place in a file. */
const whyPossible = `may be a story, but has too few labels to be sure; put ${storyComment} above it to have it checked`;

const usedUp = 'Not every fix was tried, because that would take too long in this file; run --fix again for the rest.';

/** How many characters to write at once: a call for each file would cost more than its text. */
const batchLength = 65_536;

/**
 * A reporter for a run. The report goes to standard output, but to standard error if standard output is for the fixed
 * text; for people, the summary of a diff goes there, too.
 */
export async function reporterOf(run: Run, { out, err }: Host, progress: Progress): Promise<Reporter> {
	const isDiff = run.fixing === 'dry' && ['pretty', 'compact'].includes(run.format);
	const print = isDiff ? (await import('./formats/diff.ts')).diff : await formats[run.format]();
	const printsText = run.stdin === true && run.fixing === 'written';
	const output = printsText ? err : out;
	const printer = print(run, output);
	const totals = new Totals();
	const notes: string[] = [];
	let batch = printer.start;
	const flush = () => {
		if (batch !== '') {
			progress.end();
			output.write(batch, printer.syntax);
			batch = '';
		}
	};
	return {
		totals,
		add(file) {
			const { path, error, mark, result, isComplete } = file;
			const { text, lines, stories } = result.document;
			totals.add(file);
			if (printsText && error === null) {
				out.write(mark + text, 'lines');
			}
			batch += printer.file(file);
			if (batch.length > batchLength) {
				flush();
			}
			if (run.verbose) {
				for (const { line, endLine, reason } of skippedLines(result)) {
					notes.push(`${path}:${line}-${endLine}: not a story: it ${reason}`);
				}
			}
			if (!isComplete) {
				notes.push(`${path}: ${usedUp}`);
			}
			const first = stories.find(({ evidence }) => evidence === 'possible');
			if (first) {
				notes.push(`${path}:${lines.lineAt(first.span.start)}: ${whyPossible}`);
			}
		},
		end() {
			batch += printer.end(totals);
			flush();
			if (isDiff) {
				err.write(summary(totals, 0, run, err));
			}
			notes.forEach(err.line);
		},
	};
}
