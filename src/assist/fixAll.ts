import { applyFixes } from '../core/lint/fix.ts';
import type { LintResult } from '../core/lint/result.ts';
import { editBetween } from '../core/text/edit.ts';
import type { Say } from '../core/text/translation.ts';
import type { OfferedEdit } from './disableOffers.ts';

/**
 * A single edit that applies all fixes, so that one *undo* reverts it; null if there is nothing to fix. The title says
 * so when a large text needs more attempts than one edit may take.
 */
export function fixAllEdit(result: LintResult, lint: (text: string) => LintResult, say: Say): OfferedEdit | null {
	const before = result.document.text;
	const { result: fixed, isComplete } = applyFixes(result, lint);
	const after = fixed.document.text;
	const title = isComplete
		? say('Fix all STAR Coach findings')
		: say('Fix most STAR Coach findings (fix again for the rest)');
	return before === after ? null : { title, edits: [editBetween(before, after)] };
}
