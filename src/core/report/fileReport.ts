import type { Finding, LintResult } from '../lint/result.ts';
import type { Section, SectionKind, SkipReason, Story } from '../story/model.ts';
import { secondsOf } from '../story/pace.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Diagnostic, FileReport, ReportMeasure, ReportSection, ReportStory, SkippedLines } from './report.ts';

/**
 * The public report of a linted text.
 *
 * @param path copied into the report as it is
 * @param findings those to report; all if absent
 */
export function toFileReport(result: LintResult, path: string, findings = result.findings): FileReport {
	const { lines, stories } = result.document;
	const indexes = new Map(stories.map((story, index) => [story, index]));
	return {
		path,
		stories: stories.map((story) => toReportStory(result, story)),
		diagnostics: findings.map((finding) => toDiagnostic(lines, indexes, finding)),
		skipped: skippedLines(result),
		error: null,
	};
}

/** The report on a story of a result. */
export function toReportStory(result: LintResult, story: Story): ReportStory {
	const { document, pace } = result;
	const sections = story.sections.map((section) => toReportSection(result, section));
	const words = sections.reduce((sum, section) => sum + section.words, 0);
	return {
		title: story.title,
		line: document.lines.lineAt(story.span.start),
		endLine: document.lines.lineAt(story.span.end),
		evidence: story.evidence,
		scheme: story.scheme,
		sections,
		missing: [...story.missing],
		measures: story.sections.flatMap((section) => toReportMeasures(result, section)),
		words,
		seconds: secondsOf(words, pace),
	};
}

/** Why labels do not form a story, in words that continue "not a story: it". */
const skipReasons: Readonly<Record<SkipReason, string>> = {
	'explains-method': 'explains the method',
	'too-few-parts': 'labels too few parts',
	'not-told': 'has hardly any text, as in a template or a log',
};

/** The labels of a document that do not form a story. */
export function skippedLines({ document: { lines, skipped } }: LintResult): SkippedLines[] {
	return skipped.map(({ span, reason }) => ({
		line: lines.lineAt(span.start),
		endLine: lines.lineAt(span.end),
		reason: skipReasons[reason],
	}));
}

function toDiagnostic(lines: LineIndex, indexes: ReadonlyMap<Story, number>, finding: Finding): Diagnostic {
	const { rule, docs, severity, message, span, story, section, fixes } = finding;
	return {
		rule,
		severity,
		message,
		...lines.rangeOf(span),
		story: story && (indexes.get(story) ?? null),
		section,
		docs,
		fixes: fixes.map(({ title, edits }) => ({
			title,
			edits: edits.map((edit) => ({ ...lines.rangeOf(edit), text: edit.text })),
		})),
	};
}

function toReportSection({ document, pace }: LintResult, section: Section): ReportSection {
	const { parts, label, span, state, words } = section;
	return {
		kinds: [...parts],
		label,
		line: document.lines.lineAt(span.start),
		endLine: document.lines.lineAt(span.end),
		state,
		words,
		seconds: secondsOf(words, pace),
	};
}

/** The part to which the measures of a section belong. */
export function mainPart({ parts }: Section): SectionKind {
	return parts.includes('result') ? 'result' : (parts[0] as SectionKind);
}

function toReportMeasures({ document, measuresOf }: LintResult, section: Section): ReportMeasure[] {
	const part = mainPart(section);
	return measuresOf(section).map(({ start, end, kind }) => ({
		text: document.text.slice(start, end),
		kind,
		section: part,
		...document.lines.rangeOf({ start, end }),
	}));
}
