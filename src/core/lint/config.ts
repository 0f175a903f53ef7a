import type { Severity } from '../report/report.ts';

/** How fast a story is told, and how long it may take. */
export interface Pace {
	/** 150 by default: the pace of a calm presentation. */
	readonly wordsPerMinute: number;
	/** 120 by default: interviewers expect an answer of about two minutes. */
	readonly targetSeconds: number;
}

/** One rule as configured. */
export interface RuleSetting {
	readonly severity: Severity | 'off';
	readonly options: unknown;
}

/** A configuration in which every default is filled in. */
export interface Config {
	/** Globs of the files that hold stories, relative to the folder of the configuration file. */
	readonly stories: readonly string[];
	/** Globs of files that are never linted. */
	readonly ignore: readonly string[];
	readonly pace: Pace;
	/** By rule id; a rule that is absent has its defaults. */
	readonly rules: ReadonlyMap<string, RuleSetting>;
}

export const defaultPace: Pace = { wordsPerMinute: 150, targetSeconds: 120 };
