import type { Part, Story } from '../story/model.ts';
import { type PartShare, sharesOf } from '../story/shares.ts';
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

/**
 * The single answer to whether the parts of a story are in balance: those that are not, in the order in which to repair
 * them; null if it cannot be told.
 */
export function imbalancesOf(story: Story, limits: BalanceLimits): Imbalance[] | null {
	if (isPitch(story) || wordCount(story) < limits.minWords || !isWhole(story) || isActionInCode(story)) {
		return null;
	}
	const shares = sharesOf(story);
	const of = (part: Part) => shares.find(({ parts }) => parts.includes(part)) as PartShare;
	const [setup, action, result] = [of('situation'), of('action'), of('result')];
	// A label such as `Action + Result` does not show where one part ends.
	if (new Set([setup, action, result]).size < 3) {
		return null;
	}
	const out = (share: PartShare, side: Imbalance['side'], isOut: boolean) => (isOut ? [{ share, side }] : []);
	return [
		...out(setup, 'above', setup.share > limits.maxSetup),
		...out(action, 'below', action.share < limits.minAction),
		...out(action, 'above', action.share > limits.maxAction),
		...out(result, 'below', result.share < limits.minResult),
	];
}
