import type { ConfigLayer } from '../core/lint/config.ts';
import type { Finding, LintResult } from '../core/lint/result.ts';
import type { Rule } from '../core/lint/rule.ts';
import type { Severity } from '../core/lint/severity.ts';
import type { About } from './about.ts';
import type { Syntax } from './inert.ts';

/** A file that was linted, or the reason why it could not be read. */
export interface LintedFile {
	/** As the report shows it. */
	readonly path: string;
	/** One sentence if the file could not be read or written; otherwise null. */
	readonly error: string | null;
	/** For the current text, which is empty if the file could not be read. */
	readonly result: LintResult;
	/** The findings that are reported. */
	readonly findings: readonly Finding[];
	/** The byte order mark in front of the text, if any; editors do not count it. */
	readonly mark: string;
	/** The text before it was fixed. */
	readonly original: string;
	/** The number of fixes between the two texts. */
	readonly fixes: number;
	/** Whether every fix was tried; fixing again goes on with the rest. */
	readonly isComplete: boolean;
}

export type Format = 'pretty' | 'compact' | 'json' | 'sarif' | 'junit' | 'github';

/** The options of `star-coach lint`. */
export interface LintOptions {
	readonly format: Format;
	readonly fix?: true;
	readonly dryRun?: true;
	/** The lowest severity that fails the run. */
	readonly failOn: Severity;
	readonly config?: string;
	readonly followLinks?: true;
	readonly stdin?: true;
	readonly stdinFilename?: string;
	readonly quiet?: true;
	readonly verbose?: true;
	readonly rule?: ConfigLayer;
	readonly rules?: readonly string[];
}

/** What is known before a run begins. */
export interface Run extends Omit<LintOptions, 'rules'> {
	/** Whether fixes were written, would have been written, or were not asked for. */
	readonly fixing: 'written' | 'dry' | 'no';
	readonly about: About;
	/** Every rule, custom ones included. */
	readonly rules: readonly Rule[];
}

/** Prints a run as it progresses: once the text for a file is returned, the file need not be kept. */
export interface Printer {
	readonly syntax: Syntax;
	/** What comes before the first file. */
	readonly start: string;
	/** What is printed about a file; files come in the order of their paths. */
	file(file: LintedFile): string;
	/** What comes after the last file. */
	end(totals: Totals): string;
}

/** Sums over the files of a run. */
export class Totals {
	files = 0;
	stories = 0;
	/** Files with a story. */
	holders = 0;
	readonly findings: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
	/** Files that could not be read or written. */
	failed = 0;
	fixes = 0;
	/** Files with a fix. */
	fixed = 0;

	add({ error, result, findings, fixes }: LintedFile): void {
		const stories = result.document.stories.length;
		this.files++;
		this.stories += stories;
		this.holders += stories > 0 ? 1 : 0;
		this.failed += error === null ? 0 : 1;
		this.fixes += fixes;
		this.fixed += fixes > 0 ? 1 : 0;
		for (const { severity } of findings) {
			this.findings[severity]++;
		}
	}
}
