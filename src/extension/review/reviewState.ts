import { safeParse } from 'valibot';
import * as vscode from 'vscode';
import { reviewStateSchema } from '../../protocol/review.ts';
import type { ReviewStart } from './reviewPanel.ts';

/** The state in which a review is restored after a reload; the empty state if the stored one is invalid. */
export function readState(state: unknown): ReviewStart {
	const { success, output } = safeParse(reviewStateSchema, state);
	if (!success) {
		return { uri: null, line: 1 };
	}
	const { uri, line } = output;
	return { uri: uri === null ? null : vscode.Uri.parse(uri), line };
}
