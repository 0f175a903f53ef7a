import { Cues } from './cues.ts';
import type { TopicRow } from './topic.ts';
import { peopleTopics } from './topics/people.ts';
import { workTopics } from './topics/work.ts';

/** Everything that a story and a question can both be about. */
export const topics: readonly TopicRow[] = [...peopleTopics, ...workTopics];

/** Finds topics by their names. */
export const topicCues = new Cues(topics.map(({ name, cues }) => [name, cues]));
