// The package as a library: the exports of `import { … } from 'star-coach'`, described in docs/library.md.
import { type Config, type DraftSeverity, toConfig } from '../core/lint/config.ts';
import { applyFixes as applyFixesTo } from '../core/lint/fix.ts';
import { lint as lintText } from '../core/lint/lint.ts';
import { validateConfig } from '../core/lint/readConfig.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { KnownIds } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';
import type { Severity } from '../core/lint/severity.ts';
import { toFileReport } from '../core/report/fileReport.ts';
import type { Report } from '../core/report/report.ts';
import type { Pace } from '../core/story/pace.ts';

export type { CustomContext, CustomFinding, CustomRule } from '../core/lint/customRule.ts';
export type { Finding, LintResult } from '../core/lint/result.ts';
export type { Fix, KnownIds } from '../core/lint/rule.ts';
export type { Severity } from '../core/lint/severity.ts';
export { findMeasures } from '../core/measure/findMeasures.ts';
export type { Measure, MeasureKind } from '../core/measure/measure.ts';
export type { Diagnostic, FileReport, Report, ReportFix, ReportStory, Summary } from '../core/report/report.ts';
export type { Section, SectionKind, Story, StoryDocument } from '../core/story/model.ts';
export { parseStories } from '../core/story/parse.ts';
export type { TextEdit } from '../core/text/edit.ts';
export type { Span } from '../core/text/span.ts';
export type { DraftSeverity, Pace };

/** The contents of a configuration file; see docs/configuration.md. The globs are accepted but have no effect here. */
export interface Configuration {
	readonly stories?: readonly string[];
	readonly ignore?: readonly string[];
	readonly pace?: Partial<Pace>;
	readonly draftSeverity?: DraftSeverity;
	/** By rule id: a severity, or the options of the rule with its `severity`. */
	readonly rules?: Readonly<Record<string, Severity | 'off' | Readonly<Record<string, unknown>>>>;
}

/** Options for linting a text. */
export interface LintOptions {
	/** Defaults apply if absent. */
	readonly config?: Configuration;
	/** The ids of questions and competencies that front matter may name; not checked if absent. */
	readonly knownIds?: KnownIds;
	/**
	 * Whether the text is known to contain stories, as a file that `stories` names. Otherwise its own evidence decides:
	 * nothing is found in labels that only may be a story, and nothing is an error unless the text declares itself one.
	 */
	readonly isStoryFile?: boolean;
}

/** The outcome of fixing a text. */
export interface FixedText {
	readonly text: string;
	/** The number of fixes applied. */
	readonly fixes: number;
	/** The findings that remain in the fixed text. */
	readonly result: LintResult;
	/** Whether every fix was tried; otherwise trying all would have taken too long: fixing the result may fix more. */
	readonly isComplete: boolean;
}

/**
 * Checks the stories in a Markdown text. A text without a story has no findings.
 *
 * Positions are offsets in UTF-16 code units, as in JavaScript strings; `result.document.lines` converts them to lines
 * and columns, and {@link toReport} turns results into plain data.
 *
 * @throws Error if the configuration is wrong; the message says in one sentence where, and what to do
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
	return linterOf(options)(text);
}

/**
 * Applies the first fix of each finding until no fix is left, as `star-coach lint --fix` does. Skips fixes that ask the
 * author something.
 *
 * @throws Error as {@link lint} does
 */
export function applyFixes(text: string, options: LintOptions = {}): FixedText {
	const lint = linterOf(options);
	const { fixes, result, isComplete } = applyFixesTo(lint(text), lint);
	return { text: result.document.text, fixes, result, isComplete };
}

/** The report that `star-coach lint --format json` prints: plain data with lines and columns, counted from 1. */
export function toReport(files: Iterable<{ readonly path: string; readonly result: LintResult }>): Report {
	const reports = [...files].map(({ path, result }) => toFileReport(result, path));
	const count = (severity: Severity) =>
		reports.reduce((sum, { diagnostics }) => sum + diagnostics.filter((each) => each.severity === severity).length, 0);
	return {
		version: 1,
		files: reports,
		summary: {
			files: reports.length,
			stories: reports.reduce((sum, { stories }) => sum + stories.length, 0),
			errors: count('error'),
			warnings: count('warning'),
			infos: count('info'),
			hints: count('hint'),
			failed: 0,
		},
	};
}

function linterOf({ config, knownIds, isStoryFile = false }: LintOptions): (text: string) => LintResult {
	const options = { isStoryFile, ...(config && { config: read(config) }), ...(knownIds && { knownIds }) };
	return (text) => lintText(text, options);
}

function read(configuration: Configuration): Config {
	const { layer, problems } = validateConfig(configuration, rules);
	const [problem] = problems;
	if (problem) {
		throw new Error(problem.message);
	}
	return toConfig([layer], rules);
}
