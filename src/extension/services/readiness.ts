import type { Readiness } from '../../core/lint/readiness.ts';
import * as shared from '../../core/report/readinessText.ts';
import { say } from '../shared/editorLanguage.ts';

/** The state alone, for tight spaces: `Ready`, `Draft`, `2 findings`, `Too short`. */
export function stateText(readiness: Readiness): string {
	return shared.stateText(readiness, say);
}
