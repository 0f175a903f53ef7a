import type { Severity } from '../lint/severity.ts';
import type { MeasureKind } from '../measure/measure.ts';
import type { Evidence, RequiredPart, SectionKind, SectionState } from '../story/model.ts';
import type { Scheme } from '../story/schemes.ts';
import type { Range } from '../text/lineIndex.ts';

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
	/** `declared` by front matter, a comment or a `stories` glob; `evident` from its labels; `possible`: no findings. */
	evidence: Evidence;
	scheme: Scheme;
	sections: ReportSection[];
	missing: RequiredPart[];
	measures: ReportMeasure[];
	words: number;
	seconds: number;
}

/** Labels that were seen but do not form a story. */
export interface SkippedLines {
	line: number;
	endLine: number;
	/** A few words that continue "not a story: it". */
	reason: string;
}

/** The findings in one file. */
export interface FileReport {
	path: string;
	stories: ReportStory[];
	diagnostics: Diagnostic[];
	skipped: SkippedLines[];
	/** One sentence if the file could not be read, else null. */
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
