import { type LintOptions, lint } from '../src/core/lint/lint.ts';
import type { LintResult } from '../src/core/lint/result.ts';

/** Checks a text as that of a file that the configuration names as one of stories, so that every rule may report. */
export function lintStoryFile(text: string, options: LintOptions = {}): LintResult {
	return lint(text, { isStoryFile: true, ...options });
}
