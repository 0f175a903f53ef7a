import type { LintResult } from '../core/lint/result.ts';
import { pitchSeconds, type Story } from '../core/story/model.ts';
import { durationOf, secondsOf } from '../core/story/pace.ts';
import { isPitch, wordCount } from '../core/story/storyParts.ts';
import type { Say } from '../core/text/translation.ts';

/** How long a story takes to tell, and its limit: `1 min 40 s of 2 min`. */
export function timeText({ pace }: LintResult, story: Story, say: Say): string {
	const limit = isPitch(story) ? pitchSeconds.to : pace.targetSeconds;
	return say('{0} of {1}', durationOf(secondsOf(wordCount(story), pace), say), durationOf(limit, say));
}
