import type { Readiness } from '../../core/lint/readiness.ts';
import type { PartState } from '../../protocol/texts.ts';

/** The icon for the state of a part. */
export const stateIcons: Readonly<Record<PartState, string>> = {
	present: 'pass',
	empty: 'circle-large-outline',
	placeholder: 'edit',
	missing: 'circle-slash',
	optional: 'circle-large-outline',
};

/** The icon for the readiness of a story. */
export const readinessIcons: Readonly<Record<Readiness['state'], string>> = {
	ready: 'pass',
	incomplete: 'circle-large-outline',
	outline: 'list-flat',
	draft: 'edit',
	retired: 'archive',
};
