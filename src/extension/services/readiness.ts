import * as shared from '../../assist/readiness.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import { say } from '../shared/say.ts';

/** The state alone, for tight spaces: `Ready`, `Draft`, `2 findings`, `Too short`. */
export function stateText(readiness: Readiness): string {
	return shared.stateText(readiness, say);
}
