import type { Report, Severity } from '../core/report/report.ts';

/** A file that was linted, as it is now. */
export interface LintedFile {
	/** As in the report. */
	readonly path: string;
	/** The byte order mark before the text, if any; editors do not count it. */
	readonly mark: string;
	/** The text that the report is about. */
	readonly text: string;
	/** The text before it was fixed. */
	readonly original: string;
	/** How many fixes lie between the two. */
	readonly fixes: number;
}

/** What a run has done, for those who print it. */
export interface Run {
	readonly report: Report;
	/** The files of the report that could be read, by path. */
	readonly files: ReadonlyMap<string, LintedFile>;
	/** The least severity that makes the run fail. */
	readonly failOn: Severity;
	/** Whether fixes were written, would have been written, or were not asked for. */
	readonly fixing: 'written' | 'dry' | 'no';
	/** Whether only the findings are wanted, without a summary. */
	readonly quiet: boolean;
	/** The version of this tool. */
	readonly version: string;
}
