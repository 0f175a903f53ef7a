import type { Story } from '../story/model.ts';
import { type Pace, secondsOf } from '../story/pace.ts';
import { isPitch, wordCount } from '../story/storyParts.ts';
import { timeTolerance } from '../story/timeLimits.ts';

/** How long a story may take to tell, in seconds; 0 and infinity if nobody asks for more or less. */
export interface LengthLimits {
	readonly story: { readonly from: number; readonly to: number };
	readonly pitch: { readonly from: number; readonly to: number };
}

/** The options of a rule about length that matter here; null if the rule is off. */
export type LengthOptions = { readonly percentOfTarget: number; readonly pitchSeconds: number } | null;

/** The limits that the rules `too-short` and `too-long` are configured with, with their tolerance. */
export function lengthLimits(shortest: LengthOptions, longest: LengthOptions, { targetSeconds }: Pace): LengthLimits {
	const limit = ({ percentOfTarget }: NonNullable<LengthOptions>) =>
		Math.round((targetSeconds * percentOfTarget) / 100);
	return {
		story: {
			from: shortest ? limit(shortest) * (1 - timeTolerance) : 0,
			to: longest ? limit(longest) * (1 + timeTolerance) : Number.POSITIVE_INFINITY,
		},
		pitch: { from: shortest?.pitchSeconds ?? 0, to: longest?.pitchSeconds ?? Number.POSITIVE_INFINITY },
	};
}

/** How a story compares with the limits, whatever a rule says about it. */
export function lengthProblem(story: Story, pace: Pace, limits: LengthLimits): 'too-short' | 'too-long' | null {
	const { from, to } = isPitch(story) ? limits.pitch : limits.story;
	const seconds = secondsOf(wordCount(story), pace);
	return seconds > to ? 'too-long' : seconds < from ? 'too-short' : null;
}
