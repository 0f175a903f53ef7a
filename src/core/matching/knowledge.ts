import type { MatchingData } from '../guide/model.ts';
import { Cues } from './cues.ts';
import { Learned } from './learned.ts';
import { NotedPhrases } from './notedPhrases.ts';

/** What matching knows. */
export interface Knowledge {
	/** The names of the topics. */
	readonly topics: readonly string[];
	/** Finds the names of topics in texts. */
	readonly topicCues: Cues;
	/** By topic, those that a story about it is about only if it contains a cue of them. */
	readonly faults: ReadonlyMap<string, { readonly topics: readonly string[]; readonly owned: Cues }>;
	/** Topics for which a figure in the Result of a ready story is a reason, where there is no better one. */
	readonly byFigure: ReadonlySet<string>;
	readonly noted: NotedPhrases;
	readonly learned: Learned;
}

/** How much a hint counts relative to a cue. */
const hintWeight = 0.6;

/** Read once for a guide, because that takes longer than matching a story. */
const read = new WeakMap<MatchingData, Knowledge>();

/** What the guide knows for matching, ready for use. */
export function knowledgeOf(data: MatchingData): Knowledge {
	const knowledge = read.get(data) ?? readKnowledge(data);
	read.set(data, knowledge);
	return knowledge;
}

function readKnowledge({ topics, noted, learned }: MatchingData): Knowledge {
	return {
		topics: topics.map(({ name }) => name),
		topicCues: new Cues(
			topics.flatMap(({ name, cues, hints }) => [
				{ subject: name, cues },
				{ subject: name, cues: hints, weight: hintWeight },
			]),
		),
		faults: new Map(
			topics.flatMap(({ name, faults }) =>
				faults ? [[name, { ...faults, owned: new Cues([{ subject: name, cues: faults.owned }]) }]] : [],
			),
		),
		byFigure: new Set(topics.flatMap(({ name, isFigure }) => (isFigure ? [name] : []))),
		noted: new NotedPhrases(noted),
		learned: new Learned(learned),
	};
}
