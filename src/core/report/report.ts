import type { MeasureKind } from '../measure/measure.ts';
import type { RequiredPart, SectionKind, SectionState } from '../story/model.ts';
import type { Scheme } from '../story/schemes.ts';

/** Severities from the strongest to the weakest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Whether a finding keeps a story from being ready to tell; others are advice. */
export function isSerious({ severity }: { readonly severity: Severity }): boolean {
	return severity === 'error' || severity === 'warning';
}

/** A half-open range in 1-based lines and columns; columns count UTF-16 code units. */
export interface Range {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

export interface ReportEdit extends Range {
	text: string;
}

export interface ReportFix {
	title: string;
	edits: ReportEdit[];
}

export interface Diagnostic extends Range {
	rule: string;
	severity: Severity;
	/** One sentence: what is wrong and what to do. */
	message: string;
	/** Index into the file's `stories`, or null. */
	story: number | null;
	section: SectionKind | null;
	/** The rule's page. */
	docs: string;
	fixes: ReportFix[];
}

export interface ReportSection {
	kinds: SectionKind[];
	label: string;
	line: number;
	endLine: number;
	state: SectionState;
	words: number;
	/** Whole seconds at the configured speaking pace. */
	seconds: number;
}

export interface ReportMeasure extends Range {
	text: string;
	kind: MeasureKind;
	section: SectionKind;
}

export interface ReportStory {
	title: string | null;
	line: number;
	endLine: number;
	scheme: Scheme;
	sections: ReportSection[];
	missing: RequiredPart[];
	measures: ReportMeasure[];
	words: number;
	seconds: number;
}

/** What was found in one file. */
/** Labels that were seen and make no story here. */
export interface SkippedLines {
	line: number;
	endLine: number;
	/** A few words that go on from "not a story: it". */
	reason: string;
}

export interface FileReport {
	path: string;
	stories: ReportStory[];
	diagnostics: Diagnostic[];
	skipped: SkippedLines[];
	/** One sentence when the file could not be read, else null. */
	error: string | null;
}

export interface Summary {
	files: number;
	stories: number;
	errors: number;
	warnings: number;
	infos: number;
	hints: number;
	failed: number;
}

/** The public report, version 1; described in docs/report.md. */
export interface Report {
	version: 1;
	files: FileReport[];
	summary: Summary;
}

/** Puts file reports into one report and counts what they hold. */
export function toReport(files: FileReport[]): Report {
	const summary: Summary = { files: files.length, stories: 0, errors: 0, warnings: 0, infos: 0, hints: 0, failed: 0 };
	for (const file of files) {
		summary.stories += file.stories.length;
		summary.failed += file.error === null ? 0 : 1;
		for (const { severity } of file.diagnostics) {
			summary[`${severity}s`]++;
		}
	}
	return { version: 1, files, summary };
}
