import { Cues } from './cues.ts';
import type { TopicRow } from './topic.ts';
import { peopleTopics } from './topics/people.ts';
import { workTopics } from './topics/work.ts';

/** Everything that both a story and a question can be about. */
export const topics: readonly TopicRow[] = [...peopleTopics, ...workTopics];

/** How much a hint counts relative to a cue. */
const hintWeight = 0.6;

/** Finds topic names in texts. */
export const topicCues = new Cues(
	topics.flatMap(({ name, cues, hints }) => [
		{ subject: name, cues },
		{ subject: name, cues: hints, weight: hintWeight },
	]),
);
