import type { SectionKind, Story } from '../story/model.ts';
import { type PartShare, type ShareRange, sharesOf } from '../story/shares.ts';
import { isActionInCode, isPitch, isWhole, wordCount } from '../story/storyParts.ts';

/** The options of the rule `unbalanced`: how far from the recommended shares a story may be, in percent of its words. */
export interface BalanceLimits {
	readonly maxSetup: number;
	readonly minAction: number;
	readonly maxAction: number;
	readonly minResult: number;
	/** The shares of a story with fewer words mean nothing. */
	readonly minWords: number;
}

/** Parts that take too much or too little of a story. */
export interface Imbalance {
	readonly share: PartShare;
	readonly side: 'above' | 'below';
}

/** The share that parts may take together; null if none is asked of them. */
export function balancedRange(parts: readonly SectionKind[], limits: BalanceLimits): ShareRange | null {
	const setup = { from: 0, to: limits.maxSetup };
	const ranges: Readonly<Record<string, ShareRange>> = {
		...{ situation: setup, task: setup, 'situation,task': setup },
		action: { from: limits.minAction, to: limits.maxAction },
		result: { from: limits.minResult, to: 100 },
	};
	// A label such as `Action + Result` does not show where one part ends.
	return ranges[parts.filter((part) => part !== 'reflection').join()] ?? null;
}

/** On which side of a range a share is; null if it is inside, or there is no range. */
export function sideOf(share: number, range: ShareRange | null): Imbalance['side'] | null {
	return range === null ? null : share > range.to ? 'above' : share < range.from ? 'below' : null;
}

/**
 * The single answer to whether the parts of a story are in balance: those that are not, in the order in which to repair
 * them; null if it cannot be told.
 */
export function imbalancesOf(story: Story, limits: BalanceLimits): Imbalance[] | null {
	if (isPitch(story) || wordCount(story) < limits.minWords || !isWhole(story) || isActionInCode(story)) {
		return null;
	}
	const shares = sharesOf(story).filter(({ parts }) => balancedRange(parts, limits));
	if (shares.length < 3) {
		return null;
	}
	return shares.flatMap((share) => {
		const side = sideOf(share.share, balancedRange(share.parts, limits));
		return side ? [{ share, side }] : [];
	});
}
