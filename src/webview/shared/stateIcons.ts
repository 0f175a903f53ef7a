import type { PartState } from '../../protocol/texts.ts';

/** The icon for the state of a part. */
export const stateIcons: Readonly<Record<PartState, string>> = {
	present: 'pass',
	empty: 'circle-large-outline',
	placeholder: 'edit',
	missing: 'circle-slash',
	optional: 'circle-large-outline',
};
