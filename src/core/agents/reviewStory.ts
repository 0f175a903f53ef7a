import { claimsOf, measureQuestions } from '../lint/figureQuestions.ts';
import { readinessOf } from '../lint/readiness.ts';
import { findingsOf, type LintResult } from '../lint/result.ts';
import type { Severity } from '../lint/severity.ts';
import { toReportStory } from '../report/fileReport.ts';
import type { Story } from '../story/model.ts';

/** What an agent learns about a story. */
export interface StoryReview {
	readonly title: string | null;
	readonly scheme: string;
	readonly state: string;
	/** What it lacks to be ready. */
	readonly lacks: readonly string[];
	readonly parts: readonly { readonly parts: readonly string[]; readonly state: string; readonly words: number }[];
	readonly missing: readonly string[];
	/** At the configured speaking pace. */
	readonly seconds: number;
	readonly figures: readonly string[];
	readonly findings: readonly { readonly rule: string; readonly severity: Severity; readonly message: string }[];
	/** Questions that help recall a figure, if the Result has none. */
	readonly askForFigure: readonly string[];
}

/** The review of one story of a document. */
export function reviewStory(result: LintResult, story: Story): StoryReview {
	const report = toReportStory(result, story);
	const { state, lacks } = readinessOf(result, story);
	return {
		title: story.title,
		scheme: story.scheme,
		state,
		lacks,
		parts: report.sections.map(({ kinds, state, words }) => ({ parts: kinds, state, words })),
		missing: report.missing,
		seconds: report.seconds,
		figures: report.measures.map(({ text }) => text),
		findings: findingsOf(result, story).map(({ rule, severity, message }) => ({ rule, severity, message })),
		askForFigure: lacks.includes('figure') ? measureQuestions(claimsOf(result.document, story, result.measuresOf)) : [],
	};
}
