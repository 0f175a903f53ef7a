import { skippedLines } from '../core/report/fileReport.ts';
import { sanitize } from '../core/text/acting.ts';
import { storyComment } from '../core/text/storyComment.ts';
import { type Format, formats, isForPeople, type Print } from './formats/formats.ts';
import { summary } from './formats/summary.ts';
import type { Host, Output } from './host.ts';
import type { Progress } from './progress.ts';
import { type LintedFile, type Printer, type Run, Totals } from './run.ts';

/** Where and how a run is printed. */
export interface PrintOptions {
	readonly format: Format;
	/** Whether standard output is reserved for the fixed text, so that the report goes to standard error. */
	readonly printsText: boolean;
	/** Whether to also report labels that do not form a story. */
	readonly verbose: boolean;
}

/** Continues a place in a file. */
const whyPossible = `may be a story, but has too few labels to be sure; put ${storyComment} above it to have it checked`;

const usedUp = 'Not every fix was tried, because that would take too long in this file; run --fix again for the rest.';

/** How many characters to write at once: a call for each file would cost more than its text. */
const batchLength = 65_536;

/**
 * Prints a run file by file, so that no file has to be kept. The report goes to standard output; if a fixed text or a
 * diff goes there, output for people goes to standard error.
 */
export class Reporter {
	readonly totals = new Totals();
	readonly #run: Run;
	readonly #options: PrintOptions;
	readonly #host: Host;
	readonly #progress: Progress;
	readonly #isDiff: boolean;
	readonly #print: Print;
	readonly #notes: string[] = [];
	#output: Output;
	#printer: Printer | undefined;
	#batch = '';

	/** A reporter for a run, with the printer for its format. */
	static async for(run: Run, options: PrintOptions, host: Host, progress: Progress): Promise<Reporter> {
		const isDiff = run.fixing === 'dry' && isForPeople(options.format);
		const print = isDiff ? (await import('./formats/diff.ts')).diff : await formats[options.format]();
		return new Reporter(run, options, host, progress, isDiff, print);
	}

	private constructor(run: Run, options: PrintOptions, host: Host, progress: Progress, isDiff: boolean, print: Print) {
		this.#run = run;
		this.#options = options;
		this.#host = host;
		this.#progress = progress;
		this.#isDiff = isDiff;
		this.#print = print;
		this.#output = host.out;
	}

	/** Prints the report on the next file. */
	add(file: LintedFile): void {
		this.totals.add(file);
		if (this.#options.printsText && file.error === null) {
			this.#host.out.write(file.mark + file.result.document.text, 'lines');
			this.#output = this.#host.err;
		}
		this.#append(this.#begun().file(file));
		if (this.#options.verbose) {
			for (const { line, endLine, reason } of skippedLines(file.result)) {
				this.#notes.push(`${sanitize(file.path)}:${line}-${endLine}: not a story: it ${reason}\n`);
			}
		}
		if (!file.isComplete) {
			this.#notes.push(`${sanitize(file.path)}: ${usedUp}\n`);
		}
		const { lines, stories } = file.result.document;
		const [first] = stories.filter(({ evidence }) => evidence === 'possible');
		if (first) {
			this.#notes.push(`${sanitize(file.path)}:${lines.lineAt(first.span.start)}: ${whyPossible}\n`);
		}
	}

	/** Prints what comes after the last file. */
	end(): void {
		const { err } = this.#host;
		this.#append(this.#begun().end(this.totals));
		this.#flush();
		if (this.#isDiff) {
			err.write(summary(this.totals, 0, this.#run, err));
		}
		this.#notes.forEach((line) => err.write(line));
	}

	#begun(): Printer {
		if (!this.#printer) {
			this.#printer = this.#print(this.#run, this.#output);
			this.#append(this.#printer.start);
		}
		return this.#printer;
	}

	#append(text: string): void {
		this.#batch += text;
		if (this.#batch.length > batchLength) {
			this.#flush();
		}
	}

	#flush(): void {
		if (this.#batch !== '') {
			this.#progress.end();
			this.#output.write(this.#batch, this.#printer?.syntax);
			this.#batch = '';
		}
	}
}
