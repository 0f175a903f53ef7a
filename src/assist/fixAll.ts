import { applyFixes } from '../core/lint/fix.ts';
import type { LintResult } from '../core/lint/result.ts';
import { editBetween } from '../core/text/edit.ts';
import type { Say } from '../core/text/say.ts';
import type { OfferedEdit } from './disableOffers.ts';

/** A single edit that applies all fixes, so that one *undo* reverts it; null if there is nothing to fix. */
export function fixAllEdit(result: LintResult, lint: (text: string) => LintResult, say: Say): OfferedEdit | null {
	const before = result.document.text;
	const after = applyFixes(result, lint).result.document.text;
	return before === after ? null : { title: say('Fix all STAR Coach findings'), edits: [editBetween(before, after)] };
}
