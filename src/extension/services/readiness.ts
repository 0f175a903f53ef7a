import type { Readiness } from '../../core/lint/readiness.ts';
import * as shared from '../../core/report/readinessText.ts';
import { say } from '../shared/editorLanguage.ts';

/** The triangle of Problems stands for what is underlined in the file; that a story is too short is only a hint. */
export function stateIcon({ state, findings }: Readiness): string {
	const icons = {
		ready: 'pass',
		incomplete: findings > 0 ? 'warning' : 'circle-large-outline',
		outline: 'list-flat',
		draft: 'edit',
		retired: 'archive',
	} as const;
	return icons[state];
}

/** The state alone, for tight spaces: `Ready`, `Draft`, `2 findings`, `Too short`. */
export function stateText(readiness: Readiness): string {
	return shared.stateText(readiness, say);
}
