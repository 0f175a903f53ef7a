import { applyFixes } from '../core/lint/fix.ts';
import type { LintResult } from '../core/lint/result.ts';
import { editBetween } from '../core/text/edit.ts';
import type { Say } from '../core/text/say.ts';
import type { OfferedEdit } from './disableOffers.ts';

/** One edit that applies every fix there is, so that one *undo* takes it back; null where there is none. */
export function fixAllEdit(result: LintResult, lint: (text: string) => LintResult, say: Say): OfferedEdit | null {
	const before = result.document.text;
	const after = applyFixes(result, lint).result.document.text;
	return before === after ? null : { title: say('Fix all STAR Coach findings'), edits: [editBetween(before, after)] };
}
